"""Writes scipy-vectors.json: series and what scipy makes of them.

Run beside this file with Python 3 and scipy 1.17.1: python3 scipy-vectors.py
The random numbers are seeded, so the file comes out the same each time.
"""

import json

import numpy as np
from scipy import stats


def mann_kendall(values):
    """S, its variance with ties, and z with continuity correction, straight from the definition."""
    n = len(values)
    s = sum(int(np.sign(values[j] - values[i])) for j in range(n) for i in range(j))
    _, counts = np.unique(values, return_counts=True)
    ties = sum(int(t) * (int(t) - 1) * (2 * int(t) + 5) for t in counts)
    variance = (n * (n - 1) * (2 * n + 5) - ties) / 18
    z = 0.0 if variance == 0 else (s - int(np.sign(s))) / np.sqrt(variance)
    return s, variance, float(z), float(2 * stats.norm.sf(abs(z)))


def rolling(days, values, window, at_least):
    """[day, mean] for each day whose window of calendar days holds enough values."""
    means = []
    for day in days:
        inside = [v for d, v in zip(days, values) if day - window < d <= day]
        if len(inside) >= at_least:
            means.append([int(day), float(np.mean(inside))])
    return means


def vector(name, days, values):
    days = [int(d) for d in days]
    values = [float(v) for v in values]
    out = {"name": name, "days": days, "values": values}
    slope = stats.theilslopes(values, days)
    shifted = stats.theilslopes(values, [d - days[0] for d in days])
    out["theilslopes"] = [float(slope.slope), float(slope.low_slope), float(slope.high_slope)]
    out["intercept"] = float(shifted.intercept)
    if len(values) >= 3:
        s, variance, z, p = mann_kendall(values)
        out["mannKendall"] = {"s": s, "variance": variance, "z": z, "p": p}
        if len(set(values)) > 1:
            tau = stats.kendalltau(days, values, method="asymptotic")
            out["kendalltau"] = [float(tau.statistic), float(tau.pvalue)]
    out["rolling"] = [
        {"window": w, "atLeast": k, "means": rolling(days, values, w, k)} for w, k in [(7, 4), (28, 1)]
    ]
    return out


def pain(rng, n, drift):
    noise, level, values = 0.0, 6.0, []
    for _ in range(n):
        noise = 0.6 * noise + rng.normal(0, 1)
        level += drift
        values.append(float(np.clip(round(level + noise), 0, 10)))
    return values


def main():
    rng = np.random.default_rng(20261123)
    vectors = [
        vector("two days", [0, 1], [6, 5]),
        vector("two equal days", [0, 5], [4, 4]),
        vector("three days falling", [0, 1, 2], [9, 6, 2]),
        vector("all equal", range(12), [5] * 12),
        vector("strictly rising", range(11), range(11)),
        vector("one odd day", range(9), [3, 3, 3, 3, 10, 3, 3, 3, 3]),
        vector("gaps", [0, 1, 4, 9, 10, 25, 26, 40], [8, 8, 7, 6, 7, 4, 5, 3]),
        vector("half points", range(10), [7.5, 7, 7, 6.5, 6, 6.5, 5, 5.5, 4.5, 4]),
        vector("from 10 to 0 and back", range(21), list(range(10, -1, -1)) + list(range(1, 11))),
        vector("28 days of pain", range(28), pain(rng, 28, -0.08)),
        vector("90 days of pain", range(90), pain(rng, 90, -0.03)),
        vector("90 days rising", range(90), pain(rng, 90, 0.03)),
        vector("200 days of pain", range(200), pain(rng, 200, -0.01)),
    ]
    days = sorted(rng.choice(120, size=50, replace=False))
    vectors.append(vector("50 of 120 days", days, pain(rng, 50, -0.05)))
    vectors.append(vector("far apart", [0, 400, 900, 1500, 2600], [6, 5, 5, 3, 4]))
    vectors.append(vector("any numbers", range(40), rng.normal(12, 3, 40).round(3)))
    vectors.append(vector("any numbers with ties", range(60), rng.normal(0, 1, 60).round(1)))
    vectors.append(vector("seconds, with gaps", sorted(rng.choice(365, 20, False)), rng.uniform(8, 30, 20).round(1)))
    with open("scipy-vectors.json", "w", encoding="utf-8") as file:
        json.dump({"scipy": "1.17.1", "vectors": vectors}, file, separators=(",", ":"))
        file.write("\n")


main()
