"""What the desktop outside the window does; it knows no Qt."""
