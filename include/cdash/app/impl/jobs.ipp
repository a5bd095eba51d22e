// Bodies of app/impl/jobs.hpp, and of what app/background.hpp leaves to them.
#pragma once

#include <algorithm>
#include <cdash/app/background.hpp>
#include <cdash/app/impl/apply_patch.hpp>
#include <cdash/app/impl/hub.hpp>
#include <cdash/app/impl/jobs.hpp>
#include <cdash/app/impl/metrics.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/app/sign.hpp>
#include <cdash/error.hpp>
#include <chrono>
#include <typeinfo>

namespace cdash::detail {

CDASH_DECL std::string packed(const Response& response) {
  std::string text = "[" + std::to_string(response.status) + ",";
  write_json(text, response.content_type);
  for (const auto& [name, value] : response.headers) {
    text += ',';
    write_json(text, std::string_view(name));
    text += ',';
    write_json(text, std::string_view(value));
  }
  text += "]\n";
  text += response.body.view();
  return text;
}

CDASH_DECL Response unpacked(std::string_view text) {
  const auto end = text.find('\n');
  const auto head = parse_exactly(text.substr(0, end));
  if (end == text.npos || !head || !head->is_array()) return plain_error(500);
  Response response;
  const auto& parts = head->get_array();
  response.status = static_cast<int>(parts.at(0).as_int64());
  // Static texts: an answer does not own its type.
  for (const std::string_view type : {"application/json", "text/html; charset=utf-8"})
    if (std::string_view(parts.at(1).as_string()) == type) response.content_type = type;
  for (std::size_t i = 2; i + 1 < parts.size(); i += 2)
    response.headers.emplace_back(std::string_view(parts[i].as_string()),
                                  std::string_view(parts[i + 1].as_string()));
  response.body = Body(std::string(text.substr(end + 1)));
  return response;
}

inline bool is_patch_text(std::string_view json) { return json.starts_with("{\"__dash_patch_update\""); }

// One value for both: a patch of a value is a new value, two patches are a longer one.
inline std::string joined(const std::string& before, const std::string& after) {
  if (!is_patch_text(after)) return after;
  auto first = parse_exactly(before);
  auto second = parse_exactly(after);
  if (!first || !second) return after;
  if (is_patch_text(before)) {
    auto& operations = first->as_object().at("operations").as_array();
    for (auto& operation : second->as_object().at("operations").as_array()) operations.push_back(operation);
  } else {
    apply_patch(*first, *second);
  }
  std::string json;
  write_json(json, *first);
  return json;
}

CDASH_DECL std::string side_update_of(const std::vector<JobProperty>& properties,
                                      const std::function<void(std::string_view)>& log) {
  std::vector<JobProperty> last;
  for (const auto& property : properties) {
    const auto known = std::find_if(last.begin(), last.end(), [&](const JobProperty& p) {
      return p.id == property.id && p.property == property.property;
    });
    if (known == last.end())
      last.push_back(property);
    else
      try {
        known->value = joined(known->value, property.value);
      } catch (const std::exception& error) {
        log(std::string("cdash: a patch of ") + property.id + "." + property.property +
            " does not fit the value set before it, which stays: " + error.what());
      }
  }
  // The page takes one component at a time; a pattern only with its property behind it.
  std::string out;
  std::sort(last.begin(), last.end(), [](const auto& a, const auto& b) {
    return a.id == b.id ? a.property < b.property : a.id < b.id;
  });
  for (std::size_t i = 0; i < last.size(); ++i) {
    const auto& [id, name, value] = last[i];
    const bool is_pattern = id.starts_with('{') && id.find("[\"") != id.npos;
    const bool continues = i > 0 && last[i - 1].id == id && !is_pattern;
    if (i > 0) out += ',';
    if (!continues) write_json(out, std::string_view(is_pattern ? id + "." + name : id));
    if (!continues) out += is_pattern ? ":" : ":{";
    if (!is_pattern) {
      write_json(out, std::string_view(name));
      out += ':';
    }
    out += value;
    if (!is_pattern && (i + 1 == last.size() || last[i + 1].id != id)) out += '}';
  }
  return out;
}

CDASH_DECL Job::Job(AppState& app, const Entry& entry, Json body, const Request& request,
                    ByteBudget::Share held, std::shared_ptr<JobStore> store, std::string id)
    : app_(app),
      held_(std::move(held)),
      request_(request),
      store_(std::move(store)),
      id_(std::move(id)),
      call_(app, entry, std::move(body), request_.view(), this) {}

CDASH_DECL void Job::run(const std::shared_ptr<JobQueue>& queue) {
  const auto self = shared_from_this();
  if (!call_.callback().start) {
    finish(call_.run());
    queue->ended(self);
    return;
  }
  call_.start([self, queue](Response response) {
    self->finish(std::move(response));
    queue->ended(self);
  });
}

CDASH_DECL void Job::finish(Response response) noexcept {
  try {
    auto result = packed(response);
    const bool is_good = response.status >= 200 && response.status < 300;
    response.headers.clear();  // cookies and the like are for the one who asked, not for who asks the same
    if (!key_.empty() && !token_.stop_requested() && is_good)
      store_->keep(key_, packed(response), call_.callback().background.expire);
    response = {};
    store_->finish(id_, std::move(result));
    return;
  } catch (const std::exception& error) {
    log_line(app_.settings, "cdash: the result of the callback for " + name_of(call_.callback()) +
                                " could not be kept: " + error.what());
  } catch (...) {
    log_line(app_.settings,
             "cdash: the result of the callback for " + name_of(call_.callback()) + " could not be kept");
  }
  try {
    store_->cancel(id_);
  } catch (...) {  // a store that fails; the job expires there
  }
}

CDASH_DECL bool Job::set_prop(const ComponentId& id, std::string_view property, const Value& value) {
  JobProperty set{id.text(), std::string(property), {}};
  value.write(set.value);
  const bool adds_up = is_patch_text(set.value);
  store_->set_property(id_, std::move(set), adds_up);
  return true;
}

CDASH_DECL void JobQueue::push(std::shared_ptr<Job> job) {
  if (job->call().callback().start) {
    {
      const std::lock_guard lock(guard_);
      if (closed_) return;
      running_.insert(job);
    }
    return job->run(shared_from_this());
  }
  const std::lock_guard lock(guard_);
  if (closed_) return;
  waiting_.push_back(std::move(job));
  if (waiting_.size() > idle_ && threads_.size() < most_)
    threads_.emplace_back([queue = shared_from_this()] { queue->work(); });
  changed_.notify_one();
}

CDASH_DECL void JobQueue::work() {
  std::unique_lock lock(guard_);
  while (true) {
    ++idle_;
    changed_.wait(lock, [&] { return closed_ || !waiting_.empty(); });
    --idle_;
    if (closed_) return;
    auto job = std::move(waiting_.front());
    waiting_.pop_front();
    running_.insert(job);
    lock.unlock();
    job->run(shared_from_this());
    job.reset();
    lock.lock();
  }
}

CDASH_DECL void JobQueue::stop(const std::shared_ptr<Job>& job) {
  job->stop();
  const std::lock_guard lock(guard_);
  std::erase(waiting_, job);
}

CDASH_DECL void JobQueue::ended(const std::shared_ptr<Job>& job) {
  const std::lock_guard lock(guard_);
  running_.erase(job);
}

CDASH_DECL void JobQueue::add_figures(AppFigures& figures) {
  const std::lock_guard lock(guard_);
  figures.jobs_waiting += waiting_.size();
  figures.jobs_running += running_.size();
}

CDASH_DECL void JobQueue::close() {
  std::set<std::shared_ptr<Job>> running;
  {
    const std::lock_guard lock(guard_);
    closed_ = true;
    waiting_.clear();
    running.swap(running_);
  }
  changed_.notify_all();
  for (const auto& job : running) job->stop();
  for (auto& thread : threads_) thread.join();
}

CDASH_DECL Jobs::Jobs(AppState& app)
    : app_(app),
      store_(app.settings.job_store ? app.settings.job_store : memory_jobs()),
      secret_(app.settings.job_secret.empty() ? random_secret() : app.settings.job_secret),
      queue_(std::make_shared<JobQueue>(std::max<std::size_t>(app.settings.background_threads, 1))),
      requests_(std::make_shared<ByteBudget>(app.settings.background_bytes)) {}

CDASH_DECL Jobs::~Jobs() {
  {
    const std::lock_guard lock(guard_);
    ends_now_ = true;
  }
  ends_.notify_all();
  if (watcher_.joinable()) watcher_.join();
  queue_->close();
}

CDASH_DECL void Jobs::watch() {
  std::unique_lock lock(guard_);
  while (!ends_now_) {
    lock.unlock();
    double seconds = 60;
    try {
      seconds = store_->expire();
    } catch (const std::exception& error) {
      log_line(app_.settings, std::string("cdash: the job store failed: ") + error.what());
    } catch (...) {
      log_line(app_.settings, "cdash: the job store failed: something that is no std::exception was thrown");
    }
    lock.lock();
    // Not more often than that, since a poll moves the deadline of its job all the time.
    ends_.wait_for(lock, std::chrono::duration<double>(std::clamp(seconds, 0.05, 60.0)),
                   [&] { return ends_now_; });
  }
}

CDASH_DECL std::string Jobs::job_handle(std::string_view id, std::string_view page) const {
  const auto signature = hmac_sha256_hex(secret_, "job " + std::string(id) + ' ' + std::string(page));
  return std::string(id) + '-' + signature.substr(0, 32);
}

CDASH_DECL std::string Jobs::key_handle(std::string_view key, std::string_view id, std::string_view output,
                                        std::string_view page) const {
  const auto named = key.empty() ? std::string("0") : std::string(key);
  const auto signature =
      hmac_sha256_hex(secret_, "key " + named + ' ' + std::string(id) + ' ' + std::to_string(page.size()) +
                                   ' ' + std::string(page) + std::string(output));
  return named + '-' + signature.substr(0, 32);
}

CDASH_DECL std::optional<std::string> Jobs::job_of(std::string_view handle, std::string_view page) const {
  constexpr std::size_t id_size = 32;
  const auto id = handle.substr(0, id_size);
  if (!equal_in_constant_time(handle, job_handle(id, page))) return std::nullopt;
  return std::string(id);
}

CDASH_DECL void Jobs::cancel_named(const Request& request) {
  std::string page;
  std::vector<std::string> handles;
  for_each_query(request.target, [&](const std::string& name, std::string value) {
    if (name == "cancelJob" || name == "oldJob") handles.push_back(std::move(value));
    if (name == "endId") page = std::move(value);
    return false;
  });
  for (const auto& handle : handles) {
    if (const auto id = job_of(handle, page))
      store_->cancel(*id);
    else
      log_line(app_.settings, "cdash: a request to cancel a job was refused: it is not of this page",
               LogLevel::warn);
  }
}

CDASH_DECL Response Jobs::answer(const Entry& entry, Json body, const Request& request) {
  std::string page, job, key;
  for_each_query(request.target, [&](const std::string& name, std::string value) {
    (name == "endId" ? page : name == "job" ? job : name == "cacheKey" ? key : value) = std::string(value);
    return false;
  });
  return job.empty() && key.empty() ? start(entry, std::move(body), request, page)
                                    : poll(entry, job, key, page);
}

// What a job keeps of its request.
inline std::size_t bytes_of(const Request& request) noexcept {
  auto bytes = request.body.size() + request.method.size() + request.target.size() + request.remote.size();
  for (const auto& header : request.headers) bytes += header.name.size() + header.value.size();
  return bytes;
}

CDASH_DECL Response Jobs::start(const Entry& entry, Json body, const Request& request,
                                std::string_view page) {
  const auto& callback = *entry.callback;
  const auto too_many = [&](std::string_view what) {
    log_line(app_.settings,
             "cdash: the callback for " + name_of(callback) + " was not started: there are too many " +
                 std::string(what),
             LogLevel::warn);
    return plain_error(503);
  };
  auto held = requests_->take(bytes_of(request));
  if (!held) return too_many("bytes in the requests of jobs (AppSettings::background_bytes)");
  const auto job =
      std::make_shared<Job>(app_, entry, std::move(body), request, std::move(*held), store_, random_name());
  if (auto refusal = job->call().refused()) return std::move(*refusal);
  std::string key;
  try {
    key = job->call().cache_key();
  } catch (...) {
    return job->call().answer(std::current_exception());
  }
  if (key.empty() || !store_->kept(key)) {
    job->keep_as(key);
    const auto cancel = [job = std::weak_ptr(job), queue = std::weak_ptr(queue_)] {
      const auto runs = job.lock();
      const auto in = queue.lock();
      if (runs && in) in->stop(runs);
    };
    if (!store_->open(job->id(), callback.background.abandoned_after, cancel))
      return too_many("jobs (MemoryJobs::max_jobs)");
    queue_->push(job);
    const std::lock_guard lock(guard_);
    if (!watcher_.joinable()) watcher_ = std::thread([this] { watch(); });
  }

  std::string out = "{\"cacheKey\":\"" + key_handle(key, job->id(), entry.output, page) + "\",\"job\":\"" +
                    job_handle(job->id(), page) + '"';
  const auto& background = callback.background;
  if (!background.cancel.empty()) {
    out += ",\"cancel\":[";
    for (const auto& input : background.cancel) {
      if (&input != background.cancel.data()) out += ',';
      out += "{\"id\":";
      // The page compares with its own inputs, where dictionaries are objects.
      if (input.id.is_dictionary())
        out += input.id.text();
      else
        write_json(out, std::string_view(input.id.text()));
      out += ",\"property\":";
      write_json(out, std::string_view(input.property));
      out += '}';
    }
    out += ']';
  }
  if (!background.progress_default.empty()) {
    out += ",\"progressDefault\":{";
    for (std::size_t i = 0; i < background.progress_default.size(); ++i) {
      if (i > 0) out += ',';
      write_json(out, std::string_view(key_of(background.progress[i])));
      out += ':';
      background.progress_default[i].write(out);
    }
    out += '}';
  }
  Response response;
  response.content_type = "application/json";
  response.body = Body(out + "}");
  return response;
}

CDASH_DECL Response Jobs::poll(const Entry& entry, const std::string& handle, std::string_view key,
                               std::string_view page) {
  Response nothing;
  nothing.status = 204;
  const auto id = job_of(handle, page);
  const auto kept_key = key.substr(0, key.find('-'));
  if (!id ||
      !equal_in_constant_time(key, key_handle(kept_key == "0" ? "" : kept_key, *id, entry.output, page))) {
    log_line(app_.settings,
             "cdash: a question for a job of the callback for " + name_of(*entry.callback) +
                 " was refused: the job is not of this page, or not of this callback",
             LogLevel::warn);
    return nothing;
  }
  auto report = store_->take(*id);
  if (!report.result && kept_key != "0") {
    if (auto kept = store_->kept(std::string(kept_key))) {
      store_->cancel(*id);  // another job was quicker
      report.is_there = true;
      report.result = std::move(kept);
    }
  }
  if (!report.is_there) return nothing;
  Response response;
  if (report.result) response = unpacked(*report.result);
  std::string beside;
  if (!report.properties.empty())
    beside += ",\"sideUpdate\":{" +
              side_update_of(report.properties, [&](auto line) { log_line(app_.settings, line); }) + "}";
  if (!report.progress.empty()) beside += ",\"progress\":" + report.progress;
  if (response.status == 204 && !beside.empty()) {
    response.status = 200;
    response.body = Body("{\"multi\":true,\"response\":{}}");
  }
  if (response.status == 200) {
    constexpr std::string_view start = "{\"multi\":true";
    const auto rest = report.result ? std::string(response.body.view().substr(start.size())) : "}";
    response.content_type = "application/json";
    response.body = Body(std::string(start) + beside + rest);
  }
  return response;
}

CDASH_DECL void tell_progress(const Context& context, std::span<const void* const> values) {
  auto* port = ContextAccess::port(context);
  if (!port) return;
  const auto& background = ContextAccess::callback(context).background;
  std::string json;
  for (std::size_t i = 0; i < background.progress_values.size(); ++i) {
    const auto value = background.progress_values[i](values[i]);
    if (!value) continue;
    const auto& output = background.progress[i];
    json += json.empty() ? '{' : ',';
    write_json(json, std::string_view(key_of(output)));
    json += ':';
    (output.property == "children" ? flat(*value) : *value).write(json);
  }
  if (!json.empty()) port->set_progress(json + "}");
}

CDASH_DECL const void* stop_token_of(const Context& context, const std::type_info& wanted) {
  if (wanted != typeid(std::stop_token))
    throw Error("cdash: a callback takes a token that is no std::stop_token");
  static const std::stop_token never;
  const auto* port = ContextAccess::port(context);
  const auto* token = port ? port->stop_token() : nullptr;
  return token ? token : &never;
}

CDASH_DECL void set_progress_default(Callback& callback, std::span<const void* const> values) {
  auto& background = callback.background;
  if (background.progress_values.empty())
    throw Error("cdash: progress_default() of the callback for " + name_of(callback) +
                " was said before progress(); say it behind that");
  background.progress_default.clear();
  for (std::size_t i = 0; i < values.size(); ++i) {
    auto value = background.progress_values[i](values[i]).value_or(Value());
    background.progress_default.push_back(background.progress[i].property == "children" ? flat(value)
                                                                                        : value);
  }
}

}  // namespace cdash::detail
