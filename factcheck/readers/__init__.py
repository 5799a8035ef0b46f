"""Files become the model: registries, manifests, glossaries, documents.

Readers collect everything that is wrong with a file and raise `InputError` once. They import nothing of the judgement;
what a document says is not their business.
"""
