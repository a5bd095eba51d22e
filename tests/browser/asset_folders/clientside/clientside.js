// The functions of the clientside test apps (clsd): window.dash_clientside.clientside.
(function () {
  const number = (value) => parseInt(value, 10);
  const listed = (values) => Object.entries(values).map(([key, value]) => `${key} = ${value}`).join(', ');
  const context = () => window.dash_clientside.callback_context;

  window.dash_clientside = window.dash_clientside || {};
  window.dash_clientside.clientside = {
    add: (a, b) => a + b,
    display: (value) => `Client says "${value}"`,
    mean: (...values) => values.reduce((a, b) => a + b, 0) / values.length,
    add1_break_at_11(value) {
      if (number(value) === 11) throw new Error('Unexpected error');
      return number(value) + 1;
    },
    add1_prevent_at_11(value, own) {
      if (number(value) === 11) throw window.dash_clientside.PreventUpdate;
      return number(own) + 1;
    },
    add1_no_update_at_11(value, second, third) {
      const first = number(value) === 11 ? window.dash_clientside.no_update : number(second) + 1;
      return [first, number(third) + 1];
    },
    add_to_four_outputs: (value) => [1, 2, 3, 4].map((more) => number(value) + more),
    triggered_to_str: () => context().triggered.map((each) => `${each.prop_id} = ${each.value}`).join(', '),
    triggered_id_to_str() {
      const id = context().triggered_id;
      return typeof id === 'string' ? id : id.btn1;
    },
    inputs_to_str: () => listed(context().inputs),
    inputs_list_to_str: () => JSON.stringify(context().inputs_list),
    states_to_str: () => listed(context().states),
    states_list_to_str: () => JSON.stringify(context().states_list),
    input_output_callback: (value) => (context().triggered.length === 0 ? value : value + 1),
    input_output_follower(value) {
      window.callCount = (window.callCount || 0) + 1;
      return String(value);
    },
    chained_promise: async (value) => `${value}-chained`,
    delayed_promise: (value) =>
      new Promise((resolve) => {
        window.callbackDone = (word) => resolve(`clientside-${value}-${word}`);
      }),
    non_delayed_promise: (value) => Promise.resolve(`clientside-${value}`),
  };
})();
