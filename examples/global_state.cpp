// Three ways to share what the program knows: data that never changes, snapshots that are swapped, a counter
// behind a lock.
#include <cdash/cdash.hpp>
#include <map>
#include <mutex>

using namespace cdash;

namespace {

// The newest data: whoever has a snapshot keeps it, whatever comes after.
class Latest {
 public:
  explicit Latest(data::Frame first) : frame_(std::make_shared<const data::Frame>(std::move(first))) {}
  std::shared_ptr<const data::Frame> get() const {
    const std::lock_guard lock(guard_);
    return frame_;
  }
  void set(data::Frame next) {
    auto made = std::make_shared<const data::Frame>(std::move(next));
    const std::lock_guard lock(guard_);
    frame_.swap(made);
  }

 private:
  mutable std::mutex guard_;
  std::shared_ptr<const data::Frame> frame_;
};

// How often each score was asked for.
class Counts {
 public:
  int add(int score) {
    const std::lock_guard lock(guard_);
    return ++counts_[score];
  }

 private:
  std::mutex guard_;
  std::map<int, int> counts_;
};

}  // namespace

int main(int argc, char** argv) {
  const data::Frame df{{"student_id", {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}},
                       {"score", {1, 5, 2, 5, 2, 3, 1, 5, 1, 5}}};
  Latest latest(df.head(5));
  Counts counts;

  const dcc::Dropdown::Id score{"score"};
  const html::Button::Id grow{"grow"};
  const html::Div::Id output{"output"}, in_latest{"latest"}, asked{"asked"};

  App app;
  app.layout(dcc::Dropdown({1, 2, 3, 4, 5}, 1).id(score),
             "was scored by this many students:", html::Div().id(output),
             html::Button("All students").id(grow), html::Div().id(in_latest), html::Div().id(asked));

  // Never changes: each call makes a frame of its own of it.
  app.callback(Output(output.children()), Input(score.value()),
               [&](int value) { return df.where(col("score") == value).rows(); });

  // Changes as a whole: each call works on the one that it has found.
  app.callback(Output(in_latest.children()), Input(grow.n_clicks()), [&](int clicks) {
    if (clicks > 0) latest.set(df);
    return std::to_string(latest.get()->rows()) + " students";
  });

  // Changes bit by bit: behind a lock, and only as long as it takes.
  app.callback(Output(asked.children()), Input(score.value()),
               [&](int value) { return "asked for " + std::to_string(counts.add(value)) + " times"; });

  return app.run(argc, argv);
}
