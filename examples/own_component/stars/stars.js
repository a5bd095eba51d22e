// A library of one component, as a page loads it: no build step, React is the page's own.
window.stars = (() => {
  const make = window.React.createElement;

  // What the server sets are the properties; setProps() tells it what the user has done.
  function Stars({ id, value = 0, count = 5, label, setProps }) {
    const star = (number) =>
      make("button", {
        key: number,
        type: "button",
        "aria-label": `${number} of ${count}`,
        "aria-pressed": number <= value,
        style: { border: 0, background: "none", fontSize: "2rem", color: "goldenrod", cursor: "pointer" },
        onClick: () => setProps({ value: number }),
      }, number <= value ? "★" : "☆");
    return make("span", { id, role: "group", "aria-label": label },
                Array.from({ length: count }, (_, index) => star(index + 1)));
  }

  return { Stars };
})();
