// Gives the browser `regeneratorRuntime`, the global that Dash's component bundles expect a polyfill to define:
// it runs generator functions that a compiler has turned into a switch over numbered places.
(function (root) {
  'use strict';
  if (root.regeneratorRuntime) return;

  const AGAIN = {};  // "go round the loop again": never leaves this file
  const genProto = Object.create(Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]())));
  const genFunctionProto = Object.create(Function.prototype);

  // Where a compiled function stands. Its field and method names are what compilers write into their output.
  class Context {
    constructor(places) {
      this.regions = (places || []).map(([start, onCatch, onFinally, after]) => ({
        start, onCatch, onFinally, after, completion: {type: 'normal'},
      }));
      this.outcome = {type: 'normal'};
      this.prev = this.next = 0;
      this.sent = this._sent = undefined;
      this.done = false;
      this.delegate = null;
      this.method = 'next';
      this.arg = undefined;
    }

    // The innermost region around the present place that `wanted` accepts.
    around(wanted) {
      for (let i = this.regions.length - 1; i >= 0; --i) {
        const region = this.regions[i];
        if (region.start <= this.prev && wanted(region)) return region;
      }
      return null;
    }

    stop() {
      this.done = true;
      if (this.outcome.type === 'throw') throw this.outcome.arg;
      return this.rval;
    }

    dispatchException(error) {
      if (this.done) throw error;
      const before = (place) => place != null && this.prev < place;
      const region = this.around((r) => before(r.onCatch) || before(r.onFinally));
      if (!region) {
        this.outcome = {type: 'throw', arg: error};
        this.next = 'end';
        return;
      }
      region.completion = {type: 'throw', arg: error};
      if (before(region.onCatch)) {
        this.next = region.onCatch;
        this.method = 'next';
        this.arg = undefined;
      } else {
        this.next = region.onFinally;
      }
    }

    abrupt(type, arg) {
      let region = this.around((r) => r.onFinally != null && this.prev < r.onFinally);
      const jumps = type === 'break' || type === 'continue';
      if (region && jumps && region.start <= arg && arg <= region.onFinally) region = null;  // stays inside
      if (!region) return this.complete({type, arg});
      region.completion = {type, arg};
      this.method = 'next';
      this.next = region.onFinally;
      return AGAIN;
    }

    complete(completion, after) {
      if (completion.type === 'throw') throw completion.arg;
      if (completion.type === 'break' || completion.type === 'continue') {
        this.next = completion.arg;
      } else if (completion.type === 'return') {
        this.rval = this.arg = completion.arg;
        this.method = 'return';
        this.next = 'end';
      } else if (completion.type === 'normal' && after != null) {
        this.next = after;
      }
      return AGAIN;
    }

    finish(place) {
      const region = this.regions.find((r) => r.onFinally === place);
      const completion = region.completion;
      region.completion = {type: 'normal'};
      return this.complete(completion, region.after);
    }

    catch(start) {
      const region = this.regions.find((r) => r.start === start);
      const thrown = region.completion.arg;
      region.completion = {type: 'normal'};
      return thrown;
    }

    delegateYield(iterable, name, place) {
      this.delegate = {iterator: values(iterable), name, place};
      if (this.method === 'next') this.arg = undefined;
      return AGAIN;
    }
  }

  // One step of `yield*`. Gives what the inner iterator yields, or AGAIN when it has come to its end.
  function stepDelegate(context) {
    const {iterator, name, place} = context.delegate;
    let result;
    try {
      const method = iterator[context.method];
      if (method == null) {
        context.delegate = null;
        if (context.method === 'return') return AGAIN;
        if (iterator.return) iterator.return();
        throw new TypeError("The iterator does not provide a 'throw' method");
      }
      result = method.call(iterator, context.arg);
      if (Object(result) !== result) throw new TypeError('iterator result is not an object');
    } catch (error) {
      context.delegate = null;
      context.method = 'throw';
      context.arg = error;
      return AGAIN;
    }
    if (!result.done) return result;
    context.delegate = null;
    context[name] = result.value;
    context.next = place;
    if (context.method === 'return') {
      context.arg = result.value;
    } else {
      context.method = 'next';
      context.arg = undefined;
    }
    return AGAIN;
  }

  function wrap(inner, outer, self, places) {
    const proto = outer && outer.prototype instanceof Object && genProto.isPrototypeOf(outer.prototype)
      ? outer.prototype : genProto;
    const generator = Object.create(proto);
    const context = new Context(places);
    let state = 'start';
    const resume = (method, arg) => {
      if (state === 'running') throw new TypeError('Generator is already running');
      if (state === 'over') {
        if (method === 'throw') throw arg;
        return {value: method === 'return' ? arg : undefined, done: true};
      }
      context.method = method;
      context.arg = arg;
      for (;;) {
        if (context.delegate) {
          const result = stepDelegate(context);
          if (result === AGAIN) continue;
          return result;
        }
        if (context.method === 'next') {
          context.sent = context._sent = context.arg;
        } else if (context.method === 'throw') {
          if (state === 'start') {
            state = 'over';
            throw context.arg;
          }
          try {
            context.dispatchException(context.arg);
          } catch (error) {
            state = 'over';
            throw error;
          }
        } else {
          context.abrupt('return', context.arg);
        }
        state = 'running';
        try {
          const value = inner.call(self, context);
          state = context.done ? 'over' : 'yielded';
          if (value === AGAIN) continue;
          return {value, done: context.done};
        } catch (error) {
          state = 'yielded';
          context.method = 'throw';
          context.arg = error;
        }
      }
    };
    Object.defineProperty(generator, '_resume', {value: resume});
    return generator;
  }

  for (const method of ['next', 'throw', 'return']) {
    Object.defineProperty(genProto, method, {
      configurable: true, writable: true, value(arg) { return this._resume(method, arg); },
    });
  }
  Object.defineProperty(genProto, Symbol.toStringTag, {configurable: true, value: 'Generator'});
  Object.defineProperty(genFunctionProto, Symbol.toStringTag, {configurable: true, value: 'GeneratorFunction'});

  function mark(fn) {
    Object.setPrototypeOf(fn, genFunctionProto);
    fn.prototype = Object.create(genProto);
    return fn;
  }

  function values(iterable) {
    if (iterable != null) {
      if (typeof iterable[Symbol.iterator] === 'function') return iterable[Symbol.iterator]();
      if (typeof iterable.next === 'function') return iterable;
      if (!isNaN(iterable.length)) return Array.prototype[Symbol.iterator].call(iterable);
    }
    throw new TypeError(typeof iterable + ' is not iterable');
  }

  function keys(object) {
    const left = [];
    for (const key in Object(object)) left.push(key);
    return function next() {
      while (left.length) {
        const key = left.shift();
        if (key in Object(object)) {
          next.value = key;
          next.done = false;
          return next;
        }
      }
      next.done = true;
      return next;
    };
  }

  class Awaited {
    constructor(value) { this.__await = value; }
  }

  function async(inner, outer, self, places) {
    const generator = wrap(inner, outer, self, places);
    return new Promise((resolve, reject) => {
      const step = (method, arg) => {
        let result;
        try {
          result = generator[method](arg);
        } catch (error) {
          reject(error);
          return;
        }
        const value = result.value instanceof Awaited ? result.value.__await : result.value;
        if (result.done) resolve(value);
        else Promise.resolve(value).then((v) => step('next', v), (e) => step('throw', e));
      };
      step('next');
    });
  }

  root.regeneratorRuntime = {
    wrap, mark, values, keys, async,
    awrap: (value) => new Awaited(value),
    isGeneratorFunction: (fn) => typeof fn === 'function' && Object.getPrototypeOf(fn) === genFunctionProto,
  };
})(globalThis);
