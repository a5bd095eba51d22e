// What Python calls to hand frames over and get them back: a shared library for run.py.
#include <cdash/data/data.hpp>
#include <string>

using namespace cdash;

namespace {

std::string answer;

// 0, or 1 with the exception's message as the answer.
template <class Work>
int run(const Work& work) {
  try {
    work();
    return 0;
  } catch (const std::exception& error) {
    answer = error.what();
    return 1;
  }
}

data::ArrowOptions options_for(int plain_text) {
  return {.text = plain_text != 0 ? data::ArrowText::plain : data::ArrowText::dictionary};
}

}  // namespace

extern "C" {

const char* exchange_answer() { return answer.c_str(); }

int exchange_stream(ArrowArrayStream* in, ArrowArrayStream* out, int plain_text) {
  return run([&] { data::to_arrow(data::from_arrow(in), out, options_for(plain_text)); });
}

int exchange_batch(ArrowSchema* schema, ArrowArray* array, ArrowSchema* out_schema, ArrowArray* out_array,
                   int plain_text) {
  return run([&] {
    data::to_arrow(data::from_arrow(schema, array), out_schema, out_array, options_for(plain_text));
  });
}

int exchange_to_json(ArrowArrayStream* in, int split) {
  return run([&] {
    answer = data::from_arrow(in).to_json(split != 0 ? data::JsonOrient::split : data::JsonOrient::records);
  });
}

int exchange_to_csv(ArrowArrayStream* in) {
  return run([&] { answer = data::from_arrow(in).to_csv(); });
}

int exchange_from_json(const char* text, ArrowArrayStream* out) {
  return run([&] { data::to_arrow(data::parse_json(text), out, options_for(1)); });
}

// The reductions of the column "x", as one line of shortest numbers.
int exchange_reductions(ArrowArrayStream* in) {
  return run([&] {
    const auto x = data::from_arrow(in)["x"];
    const double values[] = {static_cast<double>(x.count()),
                             x.min(),
                             x.max(),
                             x.sum(),
                             x.mean(),
                             x.stddev(),
                             x.quantile(0.1),
                             x.quantile(0.25),
                             x.median(),
                             x.quantile(0.999)};
    answer.clear();
    for (const auto value : values) {
      write_json(answer, value);
      answer += ' ';
    }
  });
}

int exchange_value_counts(ArrowArrayStream* in, ArrowArrayStream* out) {
  return run([&] { data::to_arrow(data::from_arrow(in)["x"].value_counts(), out, options_for(1)); });
}

}  // extern "C"
