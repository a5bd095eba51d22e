// A page's side of the network: requests with their cookies, answers, and what the app logs meanwhile.
#pragma once

#include <cdash/app/app.hpp>
#include <cdash/testing/page.hpp>
#include <condition_variable>
#include <map>
#include <mutex>

namespace cdash::testing::detail {

/// What an app has logged since it was last asked.
class LogLines {
 public:
  void add(std::string_view line);
  std::vector<std::string> take();

 private:
  std::mutex guard_;
  std::vector<std::string> lines_;
};

/// From now on the app's log is kept for the messages of its pages; it still goes where the user has sent it.
/// Null if the app serves already and cannot be asked any more.
CDASH_DECL std::shared_ptr<LogLines> tap_log(App& app);

/// A request with everything that it refers to, and its answer, which may come from another thread.
class Answer final : public Later, public std::enable_shared_from_this<Answer> {
 public:
  Answer(std::string method, std::string target, std::string body,
         std::vector<std::pair<std::string, std::string>> headers);

  void ask(Handler& handler);
  /// Nothing if there is none after so many seconds.
  std::optional<Response> wait(double patience);
  void answer(Response response) noexcept override;

 private:
  std::string method_;
  std::string target_;
  std::string body_;
  std::vector<std::pair<std::string, std::string>> lines_;
  std::vector<HeaderView> headers_;
  std::mutex guard_;
  std::condition_variable there_;
  std::optional<Response> response_;
};
using AnswerPtr = std::shared_ptr<Answer>;

class Browser {
 public:
  Browser(Handler& handler, const PageSettings& settings, std::shared_ptr<LogLines> log);

  /// Opens the page: its `_dash-config`.
  Json config();
  /// GET below the app's prefix. Throws PageError if the answer is no JSON.
  Json get_json(std::string_view name);
  /// Calls a callback, with these query arguments.
  AnswerPtr post(std::string body, const std::vector<std::string>& arguments);

  /// window.location: pathname, href, hash and search.
  std::vector<std::pair<std::string, std::string>> location() const;
  /// From now on it is at that path and query, behind the prefix.
  void go(std::string_view url);
  /// Of the page when it was opened.
  const std::string& title() const noexcept { return title_; }

  void keep_cookies(const Response& response);
  std::optional<std::string> cookie(std::string_view name) const;
  /// What to say of an answer that is an error, with what the app has logged.
  std::string failure(std::string_view output, const Response& response) const;

 private:
  AnswerPtr ask(std::string method, std::string target, std::string body);
  Response get(std::string target);

  Handler* handler_;
  std::string prefix_;
  std::string url_;
  std::string title_;
  std::string end_id_;
  std::string csrf_cookie_;
  std::string csrf_header_;
  std::vector<std::pair<std::string, std::string>> headers_;
  double patience_;
  std::map<std::string, std::string, std::less<>> cookies_;
  std::shared_ptr<LogLines> log_;
};

/// An answer's body. Throws PageError, which names the callback, if it is no JSON.
CDASH_DECL Json parsed_answer(const Response& response, std::string_view output);

}  // namespace cdash::testing::detail
