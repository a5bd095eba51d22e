"""The table of the properties that stay JSON, for docs/wrappers.md."""

MARK = "<!-- written by tools/wrap from here to the end -->\n"


def open_places(kind, place):
    if kind.kind == "Any":
        yield place, kind.why
    for inner in kind.inner:
        yield from open_places(inner, place + {"List": "[]", "Map": "{}"}.get(kind.kind, ""))
    for member in kind.members:
        yield from open_places(member.type, f"{place}.{member.name}")


def table(packs):
    lines = ["| property | why |", "|---|---|"]
    for loaded in packs:
        for component in loaded.components:
            for member in component.properties:
                for place, why in open_places(member.type, f"{loaded.space}::{component.name}.{member.name}"):
                    lines.append(f"| `{place}` | {why} |")
    return "\n".join(lines) + "\n"


def with_table(document, packs):
    head, mark, _ = document.partition(MARK)
    if not mark:
        raise SystemExit(f"docs/wrappers.md: the line {MARK.strip()!r} is missing")
    return head + MARK + "\n" + table(packs)
