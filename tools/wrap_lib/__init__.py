"""The parts of tools/wrap: where packs come from, what their metadata means, how it is written in C++."""
