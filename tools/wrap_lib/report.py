"""The tables at the end of docs/wrappers.md: which properties stay JSON, and which have no setter."""

MARK = "<!-- written by tools/wrap from here to the end -->\n"


def open_places(kind, place):
    if kind.kind == "Any":
        yield place, kind.why
    for inner in kind.inner:
        yield from open_places(inner, place + {"List": "[]", "Map": "{}"}.get(kind.kind, ""))
    for member in kind.members:
        yield from open_places(member.type, f"{place}.{member.name}")


def open_properties(libraries):
    """{(library, place without the component, why): [components]} of what takes JSON."""
    found = {}
    for loaded in libraries:
        for component in loaded.components:
            for member in component.properties:
                for place, why in open_places(member.type, member.name):
                    found.setdefault((loaded.space, place, why), []).append(component.name)
    return found


def left_out(libraries):
    """{(library, property, why): [components]} of what has no setter."""
    found = {}
    for loaded in libraries:
        for component in loaded.components:
            for name, why in component.left_out.items():
                found.setdefault((loaded.space, name, why), []).append(component.name)
    return found


def of_components(names):
    return f"`{names[0]}`" if len(names) == 1 else str(len(names))


def table(libraries):
    lines = ["| library | property that takes JSON | of components | why |", "|---|---|---|---|"]
    lines += [f"| `{space}` | `{place}` | {of_components(of)} | {why} |"
              for (space, place, why), of in open_properties(libraries).items()]
    lines += ["", "| library | property without a setter | of components | why |", "|---|---|---|---|"]
    lines += [f"| `{space}` | `{name}` | {of_components(of)} | {why} |"
              for (space, name, why), of in left_out(libraries).items()]
    return "\n".join(lines) + "\n"


def with_table(document, libraries):
    head, mark, _ = document.partition(MARK)
    if not mark:
        raise SystemExit(f"docs/wrappers.md: the line {MARK.strip()!r} is missing")
    return head + MARK + "\n" + table(libraries)
