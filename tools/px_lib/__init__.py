"""The parts of tools/wrap_px: which C++ type each argument of Plotly Express has, and how it is written."""
