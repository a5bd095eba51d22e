// Says which pack the program contains, and in which form.
#include <cdash/client/table.hpp>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

int main() {
  const auto* announced = cdash::client::Announcement::first();
  if (announced == nullptr || announced->next() != nullptr) return std::cout << "not one pack\n", 1;
  if (const auto* pack = announced->pack()) {
    std::cout << "contains " << pack->packages[0].name << ' ' << pack->packages[0].version << ", embedded\n";
    return 0;
  }
  std::ifstream file(std::string(announced->folders()[0]) + "/manifest.json");
  const std::string manifest{std::istreambuf_iterator<char>(file), {}};
  const bool is_there = manifest.find("\"name\": \"packs_test_parts\"") != manifest.npos &&
                        manifest.find("\"version\": \"1.2.3\"") != manifest.npos;
  std::cout << (is_there ? "contains packs_test_parts 1.2.3, folder\n" : manifest);
  return is_there ? 0 : 1;
}
