"""What the program knows and decides: values and pure functions, without clock or I/O."""
