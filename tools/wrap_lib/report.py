"""The tables at the end of docs/wrappers.md: which properties stay JSON, and which have no setter."""

MARK = "<!-- written by tools/wrap from here to the end -->\n"


def open_places(kind, place):
    if kind.kind == "Any":
        yield place, kind.why
    for inner in kind.inner:
        yield from open_places(inner, place + {"List": "[]", "Map": "{}"}.get(kind.kind, ""))
    for member in kind.members:
        yield from open_places(member.type, f"{place}.{member.name}")


def table(packs):
    lines = ["| property that takes JSON | why |", "|---|---|"]
    for loaded in packs:
        for component in loaded.components:
            for member in component.properties:
                for place, why in open_places(member.type, f"{loaded.space}::{component.name}.{member.name}"):
                    lines.append(f"| `{place}` | {why} |")
    left_out = {}
    for loaded in packs:
        for component in loaded.components:
            for name, why in component.left_out.items():
                left_out.setdefault((loaded.space, name, why), []).append(component.name)
    lines += ["", "| property without a setter | of components | why |", "|---|---|---|"]
    lines += [f"| `{space}` `{name}` | {len(of)} | {why} |" for (space, name, why), of in left_out.items()]
    return "\n".join(lines) + "\n"


def with_table(document, packs):
    head, mark, _ = document.partition(MARK)
    if not mark:
        raise SystemExit(f"docs/wrappers.md: the line {MARK.strip()!r} is missing")
    return head + MARK + "\n" + table(packs)
