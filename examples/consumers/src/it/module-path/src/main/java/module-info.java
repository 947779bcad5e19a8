/** An app that is a module itself. */
module org.example {
  requires io.osteokit.tracking;
}
