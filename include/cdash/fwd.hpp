// Names of cdash, for headers that only mention them.
#pragma once

namespace cdash {

class App;
class Component;
class Context;
class Figure;
class Handler;
class Server;
class Value;
struct AppSettings;
struct Child;
struct Error;
struct Request;
struct Response;
struct ServerSettings;

namespace data {
class Column;
class Frame;
}  // namespace data

}  // namespace cdash
