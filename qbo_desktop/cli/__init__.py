"""The command line: one front of the application, in English, without Qt."""
