"""Text with its way back to the raw file: spans, normalisation with an alignment, blocks, messages and sentences."""
