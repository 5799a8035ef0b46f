"""Quantities and dates: reading them from text, relating two of them, saying one in words."""
