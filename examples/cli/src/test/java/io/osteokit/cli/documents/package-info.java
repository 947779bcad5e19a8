/** What README files and other pages show is what there is: every snippet is compiled and run. */
package io.osteokit.cli.documents;
