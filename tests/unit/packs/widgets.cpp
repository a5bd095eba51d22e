// A library that links a pack; nothing in it says so, and nothing refers to it.
int packs_test_widgets() { return 0; }
