"""A comparison as JSON: exactly the model, in the model's order, the same bytes for the same input."""

from __future__ import annotations

import json

from factcheck.model.divergence import ComparisonReport
from factcheck.reports.escape import visible_json
from factcheck.reports.json import portable
from factcheck.reports.options import DEFAULT_OPTIONS, Options


def render(report: ComparisonReport, options: Options = DEFAULT_OPTIONS) -> str:
    """The comparison as a JSON document with a line feed at its end; see `reports/json.py` for how characters are
    written."""
    data = report.model_dump(mode="json")
    for part in (*data["sources"], *data["problems"]):
        portable(part)
    for divergence in data["divergences"]:
        for reading in divergence["readings"]:
            for telling in reading["tellings"]:
                portable(telling)
    return visible_json(json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False)) + "\n"
