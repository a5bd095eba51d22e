// A login page of one's own: a signed cookie says who has logged in, and callbacks know the name.
#include <cdash/auth/try_limit.hpp>
#include <cdash/cdash.hpp>
#include <chrono>
#include <cstdlib>
#include <string>

using namespace cdash;

std::string login_form(std::string_view message) {
  return R"(<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Log in</title>
<link rel="icon" href="data:,">
<style>
  body { display: grid; place-items: center; min-height: 100vh; margin: 0; background: #f1f3f7; color: #1c2430;
         font: 16px/1.4 system-ui, sans-serif; }
  form { display: grid; gap: 0.9rem; width: 18rem; padding: 2rem; border-radius: 10px; background: white;
         box-shadow: 0 2px 14px #1c243022; }
  h1 { margin: 0; font-size: 1.3rem; }
  label { display: grid; gap: 0.25rem; font-size: 0.9rem; }
  input, button { padding: 0.55rem; border: 1px solid #c3cad6; border-radius: 6px; font: inherit; }
  button { border: 0; background: #2f5bd3; color: white; cursor: pointer; }
  p { margin: 0; color: #b3261e; font-size: 0.9rem; }
</style>
</head>
<body>
<form method="post" action="/login">
  <h1>Log in</h1>
  <label>Name <input name="user" autocomplete="username" required autofocus></label>
  <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
  )" + (message.empty() ? "" : "<p role=\"alert\">" + std::string(message) + "</p>") +
         R"(
  <button>Log in</button>
</form>
</body>
</html>
)";
}

// The form, and what becomes of it when it comes back.
Access login(const Request& request, const auth::Accounts& accounts, const auth::TryLimit& tries,
             const SignedCookie& session) {
  Response answer;
  answer.content_type = "text/html; charset=utf-8";
  if (request.method != "POST") {
    answer.body = login_form("");
    return Access::refuse(std::move(answer));
  }
  if (const auto wait = tries.wait(request.remote).count(); wait > 0) {
    answer.status = 429;
    answer.headers.emplace_back("Retry-After", std::to_string(wait));
    answer.body =
        login_form("Too many tries. The next one may be made in " + std::to_string(wait) + " seconds.");
    return Access::refuse(std::move(answer), "too many wrong passwords");
  }
  const auto user = request.form("user").value_or("");
  // A form of another site must not log anybody in, nor use up what may be tried.
  if (request.is_from_own_page()) {
    if (accounts.check(user, request.form("password").value_or(""))) {
      answer = redirect("/");
      session.set(answer, request, user);
      return Access::refuse(std::move(answer));
    }
    tries.failed(request.remote);
  }
  answer.status = 403;
  answer.body = login_form("The name or the password is wrong.");
  return Access::refuse(std::move(answer), "a wrong name or password");
}

int main(int argc, char** argv) {
  // In earnest they come from a file, as hashes: auth::hashed("$y$…"), docs/access.md.
  const auth::Accounts accounts{{"ann", "correct horse"}, {"bob", "battery staple"}};
  const auth::TryLimit tries;
  // Without a secret of its own everybody is logged out when the program starts anew.
  const char* secret = std::getenv("LOGIN_SECRET");
  const SignedCookie session("session", {secret ? secret : random_secret()},
                             {.lifetime = std::chrono::hours(8)});

  App app{{.title = "Login", .csrf_protection = true, .content_security_policy = ContentSecurityPolicy{}}};
  app.settings().authorize = [=](const Request& request) {
    if (request.path() == "/login") return login(request, accounts, tries, session);
    if (request.path() == "/logout" && request.is_from_own_page()) {
      auto answer = redirect("/login");
      session.clear(answer, request);
      return Access::refuse(std::move(answer));
    }
    const auto user = session.read(request);
    return user ? Access::allow(*user) : refuse_to_login(request, "/login", user.reason("a session"));
  };

  const auto greeting = html::H1();
  const auto count = html::P();
  const auto button = html::Button("Sign here");
  app.layout(greeting, button, count,
             html::Form(html::Button("Log out").type("submit")).action("/logout").method("POST"));
  app.callback(Output(greeting, "children"),
               [](const Context& context) { return "Hello " + std::string(context.user()); });
  app.callback(Output(count, "children"), Input(button, "n_clicks"), [](const Context& context, int clicks) {
    return std::string(context.user()) + " has signed " + std::to_string(clicks) + " times.";
  });
  return app.run(argc, argv);
}
