// Bodies of testing/impl/browser.hpp.
#pragma once

#include <boost/json/parse.hpp>
#include <cdash/testing/impl/browser.hpp>
#include <cdash/testing/impl/tree.hpp>
#include <chrono>

namespace cdash::testing::detail {

CDASH_DECL void LogLines::add(std::string_view line) {
  const std::lock_guard lock(guard_);
  if (lines_.size() < 200) lines_.emplace_back(line);
}

CDASH_DECL std::vector<std::string> LogLines::take() {
  const std::lock_guard lock(guard_);
  return std::exchange(lines_, {});
}

// What stands in AppSettings::log once a page has been opened; found again by its type.
struct LogTap {
  std::shared_ptr<LogLines> lines;
  LogSink further;

  void operator()(const LogRecord& record) const {
    lines->add("cdash: " + std::string(record.message));
    if (further.has_function()) further.write(record);
  }
};

CDASH_DECL std::shared_ptr<LogLines> tap_log(App& app) {
  if (const auto* tap = std::as_const(app).settings().log.target<LogTap>()) return tap->lines;
  try {
    auto& log = app.settings().log;
    auto lines = std::make_shared<LogLines>();
    log = LogTap{lines, std::move(log)};
    return lines;
  } catch (const Error&) {
    return nullptr;
  }
}

CDASH_DECL Answer::Answer(std::string method, std::string target, std::string body,
                          std::vector<std::pair<std::string, std::string>> headers)
    : method_(std::move(method)),
      target_(std::move(target)),
      body_(std::move(body)),
      lines_(std::move(headers)) {
  for (const auto& [name, value] : lines_) headers_.push_back({name, value});
}

CDASH_DECL void Answer::ask(Handler& handler) {
  auto response = handler.begin({method_, target_, headers_, body_, "127.0.0.1"}, shared_from_this());
  if (response) answer(std::move(*response));
}

CDASH_DECL void Answer::answer(Response response) noexcept {
  {
    const std::lock_guard lock(guard_);
    response_ = std::move(response);
  }
  there_.notify_all();
}

CDASH_DECL std::optional<Response> Answer::wait(double patience) {
  std::unique_lock lock(guard_);
  if (!response_)
    there_.wait_for(lock, std::chrono::duration<double>(patience), [&] { return response_.has_value(); });
  return std::move(response_);
}

CDASH_DECL Browser::Browser(Handler& handler, const PageSettings& settings, std::shared_ptr<LogLines> log)
    : handler_(&handler),
      prefix_(settings.url_base_pathname),
      headers_(settings.headers),
      patience_(settings.patience),
      log_(std::move(log)) {
  go(settings.url);
}

CDASH_DECL void Browser::go(std::string_view url) {
  url_ = prefix_ + std::string(url.substr(url.starts_with('/') ? 1 : 0));
}

// The text between its tags: those of the escapes that cdash writes are taken back.
inline std::string title_of(std::string_view page) {
  constexpr std::string_view open = "<title>";
  const auto start = page.find(open);
  const auto end = page.find("</title>", start);
  if (end == page.npos) return {};
  std::string title(page.substr(start + open.size(), end - start - open.size()));
  for (const auto& [escape, text] : {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
    for (auto at = title.find(escape); at != title.npos; at = title.find(escape, at + 1))
      title.replace(at, std::string_view(escape).size(), text);
  return title;
}

CDASH_DECL AnswerPtr Browser::ask(std::string method, std::string target, std::string body) {
  auto headers = headers_;
  headers.emplace_back("Host", "localhost");
  headers.emplace_back("Accept", "application/json");
  if (!body.empty()) headers.emplace_back("Content-Type", "application/json");
  std::string cookies;
  for (const auto& [name, value] : cookies_) cookies += (cookies.empty() ? "" : "; ") + name + "=" + value;
  if (!cookies.empty()) headers.emplace_back("Cookie", std::move(cookies));
  if (const auto token = cookie(csrf_cookie_)) headers.emplace_back(csrf_header_, *token);
  auto answer =
      std::make_shared<Answer>(std::move(method), std::move(target), std::move(body), std::move(headers));
  answer->ask(*handler_);
  return answer;
}

CDASH_DECL Response Browser::get(std::string target) {
  auto response = ask("GET", target, {})->wait(patience_);
  if (!response) throw PageError("cdash: GET " + target + " was not answered");
  keep_cookies(*response);
  if (response->status != 200)
    throw PageError("cdash: GET " + target + " was answered with status " + std::to_string(response->status));
  return std::move(*response);
}

CDASH_DECL std::vector<std::pair<std::string, std::string>> Browser::location() const {
  const std::string_view url = url_;
  const auto hash = std::min(url.find('#'), url.size());
  const auto search = std::min(url.find('?'), hash);
  // A lone '?' or '#' is none.
  const auto part = [](std::string_view text) {
    return std::string(text.size() > 1 ? text : std::string_view());
  };
  return {{"pathname", std::string(url.substr(0, search))},
          {"href", "http://localhost" + url_},
          {"hash", part(url.substr(hash))},
          {"search", part(url.substr(search, hash - search))}};
}

CDASH_DECL Json Browser::config() {
  const auto target = url_.substr(0, url_.find('#'));
  const auto response = get(target);
  const auto page = response.body.view();
  title_ = title_of(page);
  constexpr std::string_view before = "id=\"_dash-config\"";
  const auto tag = page.find(before);
  const auto start = tag == page.npos ? page.npos : page.find('>', tag);
  const auto end = start == page.npos ? page.npos : page.find("</script", start);
  if (end == page.npos) throw PageError("cdash: GET " + target + " did not answer with the page of an app");
  auto config = boost::json::parse(page.substr(start + 1, end - start - 1));
  end_id_ = text_of(member_of(config, "end_id"));
  csrf_cookie_ = text_of(member_of(config, "csrf_token_name"));
  csrf_header_ = text_of(member_of(config, "csrf_header_name"));
  if (const auto prefix = text_of(member_of(config, "requests_pathname_prefix")); !prefix.empty())
    prefix_ = prefix;
  return config;
}

CDASH_DECL Json Browser::get_json(std::string_view name) {
  const auto target = prefix_ + std::string(name);
  const auto response = get(target);
  boost::system::error_code error;
  auto json = boost::json::parse(response.body.view(), error);
  if (error) throw PageError("cdash: GET " + target + " did not answer with JSON: " + error.message());
  return json;
}

CDASH_DECL AnswerPtr Browser::post(std::string body, const std::vector<std::string>& arguments) {
  auto target = prefix_ + "_dash-update-component";
  char separator = '?';
  const auto add = [&](const std::string& argument) {
    target += separator + argument;
    separator = '&';
  };
  if (!end_id_.empty()) add("endId=" + end_id_);
  for (const auto& argument : arguments) add(argument);
  if (log_) log_->take();
  return ask("POST", std::move(target), std::move(body));
}

CDASH_DECL void Browser::keep_cookies(const Response& response) {
  for (const auto& [name, value] : response.headers) {
    if (name != "Set-Cookie") continue;
    const std::string_view text = value;
    const auto pair = text.substr(0, text.find(';'));
    const auto equals = pair.find('=');
    if (equals != pair.npos)
      cookies_[std::string(pair.substr(0, equals))] = std::string(pair.substr(equals + 1));
  }
}

CDASH_DECL std::optional<std::string> Browser::cookie(std::string_view name) const {
  const auto found = cookies_.find(name);
  return found == cookies_.end() ? std::nullopt : std::optional(found->second);
}

CDASH_DECL std::string Browser::failure(std::string_view output, const Response& response) const {
  std::string text = "cdash: the callback for " + std::string(output) + " was answered with status " +
                     std::to_string(response.status);
  const auto lines = log_ ? log_->take() : std::vector<std::string>();
  for (const auto& line : lines) text += "\n  " + line;
  return text;
}

CDASH_DECL Json parsed_answer(const Response& response, std::string_view output) {
  boost::system::error_code error;
  auto json = boost::json::parse(response.body.view(), error);
  if (error)
    throw PageError("cdash: the answer of the callback for " + std::string(output) +
                    " is no JSON: " + error.message());
  return json;
}

}  // namespace cdash::testing::detail
