/** What others see of the artifacts: their signatures, their codes, their licences, their POMs. */
package io.osteokit.cli.published;
