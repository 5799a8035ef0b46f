"""Claim, Source, Passage, Annotation, Match, Comparison, Finding, Report: the words of the program."""
