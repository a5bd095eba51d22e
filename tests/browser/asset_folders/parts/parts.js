// The components of browser_test_parts: each shows one thing that components may do and Dash's own do not.
(function () {
  const element = (...args) => window.React.createElement(...args);
  const withId = (id, ...children) => element('div', {id}, ...children);
  const shout = {extract: (text) => (text == null ? text : text.toUpperCase()), apply: (stored) => stored};

  // Without an element of its own.
  const Fragment = ({children}) => element(window.React.Fragment, null, children);
  const Width = ({width = 0}) => element(window.React.Fragment, null, width);
  const Collapse = ({children, display}) => element(window.React.Fragment, null, display ? children : null);

  // Not ready before it is shown: callbacks that listen to it do not wait for it.
  const Async = ({id, value}) => withId(id, value);
  Object.defineProperty(Async, '_dashprivate_isLazyComponentReady', {get: () => Promise.resolve(true)});

  // Sets its property when the click is long over.
  const Delayed = ({id, n_clicks = 0, setProps}) =>
    element('button', {id, onClick: () => window.setTimeout(() => setProps({n_clicks: n_clicks + 1}), 20)});

  // Gives its child a property that the layout does not have.
  const Adds = ({id, children}) => withId(id, window.React.cloneElement(children, {receive: `Element #${id} pass`}));
  const Receives = ({id, text, receive}) => withId(id, receive || text);

  // Counts how often it has got new properties since it is in the page.
  function Counter(props) {
    const [count, setCount] = window.React.useState(0);
    window.React.useEffect(() => setCount((before) => before + 1), [props]);
    return withId(props.id, String(count));
  }

  // Tells what made the page draw it.
  const DrawnBy = ({id, n_clicks, dashRenderType, setProps}) =>
    withId(
      id,
      element('span', null, dashRenderType),
      element('button', {onClick: () => setProps({n_clicks: (n_clicks || 0) + 1})}, 'click')
    );
  DrawnBy.dashRenderType = true;

  // A field whose text is kept in capitals: as it is, and as a member of an object.
  const Kept = ({id, value = '', setProps}) =>
    element('input', {id, value, onChange: (event) => setProps({value: event.target.value})});
  Kept.defaultProps = {persisted_props: ['value'], persistence_type: 'local'};
  Kept.persistenceTransforms = {value: shout};
  const KeptMember = ({id, value, setProps}) =>
    element('input', {
      id,
      value: (value && value.member) || '',
      onChange: (event) => setProps({value: {member: event.target.value}}),
    });
  KeptMember.defaultProps = {persisted_props: ['value.member'], persistence_type: 'local'};
  KeptMember.persistenceTransforms = {
    value: {
      member: {extract: (value) => shout.extract(value && value.member), apply: (stored) => ({member: stored})},
    },
  };

  // Draws components that are not in the layout.
  function Foreign({id, text, input_id, extra, extra_temp}) {
    const {ExternalWrapper, useDashContext} = window.dash_component_api;
    const {componentPath} = useDashContext();
    const input = {type: 'Input', namespace: 'dash_core_components', props: {value: text, id: input_id}};
    return withId(
      id,
      text &&
        element(ExternalWrapper, {
          component: input,
          componentPath: [JSON.stringify(componentPath), 'text'],
          temp: true,
        }),
      extra &&
        element(ExternalWrapper, {
          component: extra,
          componentPath: [...componentPath, 'props', 'extra'],
          temp: extra_temp,
        })
    );
  }

  // Components as values of properties: alone, in a list, in an object, and in lists of objects.
  const keyed = (parts) => Object.entries(parts).map(([id, part]) => element('div', {id, key: id}, part));
  const Holder = ({id, one, frame, choices, pairs, named, named_list, named_below, nested_list}) =>
    withId(
      id,
      frame && frame.header,
      one,
      frame && frame.footer,
      choices && element('ul', null, choices.map(({label, value}) => element('li', {key: value}, label))),
      pairs && pairs.map((pair) => element('div', {id: pair.id, key: pair.id}, pair.first, ' - ', pair.second)),
      named && keyed(named),
      named_below && named_below.node && keyed(named_below.node),
      named_list && named_list.map(keyed),
      nested_list && nested_list.map(({obj}) => keyed(obj))
    );

  // How many elements two lists have, of which either may be null.
  const Lengths = ({id, first, second}) => withId(id, `${(first || []).length} and ${(second || []).length}`);

  window.browser_test_parts = {
    Adds,
    Async,
    Collapse,
    Counter,
    Delayed,
    DrawnBy,
    Foreign,
    Fragment,
    Holder,
    Kept,
    KeptMember,
    Lengths,
    Receives,
    Width,
  };
})();
