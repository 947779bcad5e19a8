// What a consumer printed is what stands in its expected.txt.
def lines = { name -> new File(basedir, name).getText('UTF-8').readLines() }
def expected = lines('expected.txt')
def printed = lines('target/printed.txt')
assert printed == expected
return true
