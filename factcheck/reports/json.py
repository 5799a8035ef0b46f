"""The report as JSON: exactly the model, in the model's order, the same bytes for the same input."""

from __future__ import annotations

import json
import os
from typing import Any

from factcheck.model.report import Report
from factcheck.reports.escape import visible_json
from factcheck.reports.options import DEFAULT_OPTIONS, Options


def portable(part: dict[str, Any]) -> None:
    """A report travels: where the user gave an absolute path, it is told from the working folder."""
    for key in ("path", "registry"):
        path = part.get(key)
        if isinstance(path, str) and os.path.isabs(path):
            part[key] = os.path.relpath(path).replace(os.sep, "/")


def render(report: Report, options: Options = DEFAULT_OPTIONS) -> str:
    """The report as a JSON document with a line feed at its end.

    Two blanks of indentation; UTF-8 text as it is, but control, bidi, zero-width and line-separator characters as \\u
    escapes. The trace is left out unless `options.verbose`. All findings are there, whatever `options.show` says.
    """
    data = report.model_dump(mode="json")
    for source in data["sources"]:
        portable(source)
    for problem in data["problems"]:
        portable(problem)
    for finding in data["findings"]:
        portable(finding)
        for evidence in finding["evidence"]:
            portable(evidence)
        if not options.verbose:
            del finding["trace"]
    return visible_json(json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"
