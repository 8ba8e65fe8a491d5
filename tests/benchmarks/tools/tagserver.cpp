// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// tagserver TAGS: a registry whose every repository has so many tags, each with a digest of its own; a repository below "none/" does not
// exist. Answers lists in pages of 1,000 and HEAD, nothing else, and fast. Says where it listens.
#include <boost/asio.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <string_view>

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

constexpr int pageSize = 1000;
constexpr std::string_view manifestType = "application/vnd.oci.image.manifest.v1+json";

std::string tagOf(int number)
{
    std::ostringstream text;
    text << 't' << std::setw(7) << std::setfill('0') << number;
    return text.str();
}

std::string answer(std::string_view status, const std::string &headers, std::string_view body)
{
    return "HTTP/1.1 " + std::string(status) + "\r\n" + headers + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + std::string(body);
}

std::string notFound()
{
    return answer("404 Not Found", "Content-Type: application/json\r\n", R"({"errors":[{"code":"NAME_UNKNOWN"}]})");
}

std::string page(const std::string &path, std::string_view query, int tags)
{
    const auto last = query.find("last=t");
    const int first = last == std::string_view::npos ? 0 : std::stoi(std::string(query.substr(last + 6, 7))) + 1;
    const int end = std::min(first + pageSize, tags);
    std::string body = R"({"name":"repository","tags":[)";
    for (int number = first; number < end; ++number)
        body += (number == first ? "\"" : ",\"") + tagOf(number) + '"';
    std::string headers = "Content-Type: application/json\r\n";
    if (end < tags)
        headers += "Link: <" + path + "?n=1000&last=" + tagOf(end - 1) + ">; rel=\"next\"\r\n";
    return answer("200 OK", headers, body + "]}");
}

std::string head(std::string_view tag)
{
    const std::string number(tag.substr(1));
    const std::string digest = "sha256:" + std::string(64 - number.size(), 'a') + number;
    return "HTTP/1.1 200 OK\r\nContent-Type: " + std::string(manifestType) + "\r\nDocker-Content-Digest: " + digest
        + "\r\nContent-Length: 1024\r\n\r\n";
}

std::string answerTo(const std::string &request, int tags)
{
    std::istringstream words(request.substr(0, request.find('\r')));
    std::string verb;
    std::string target;
    words >> verb >> target;
    const auto mark = target.find('?');
    const std::string path = target.substr(0, mark);
    const std::string_view query = mark == std::string::npos ? std::string_view() : std::string_view(target).substr(mark);
    if (path.rfind("/v2/none/", 0) == 0)
        return notFound();
    if (verb == "GET" && path.size() > 10 && path.substr(path.size() - 10) == "/tags/list")
        return page(path, query, tags);
    const auto manifest = path.find("/manifests/t");
    return verb == "HEAD" && manifest != std::string::npos ? head(std::string_view(path).substr(manifest + 11)) : notFound();
}

class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(tcp::socket socket, int tags) : m_socket(std::move(socket)), m_tags(tags) { m_socket.set_option(tcp::no_delay(true)); }

    void read()
    {
        asio::async_read_until(m_socket, asio::dynamic_buffer(m_input), "\r\n\r\n",
                               [self = shared_from_this()](const error_code &error, std::size_t size) {
                                   if (!error)
                                       self->write(size);
                               });
    }

private:
    void write(std::size_t size)
    {
        m_output = answerTo(m_input.substr(0, size), m_tags);
        m_input.erase(0, size);
        asio::async_write(m_socket, asio::buffer(m_output), [self = shared_from_this()](const error_code &error, std::size_t) {
            if (!error)
                self->read();
        });
    }

    tcp::socket m_socket;
    int m_tags;
    std::string m_input;
    std::string m_output;
};

void accept(tcp::acceptor &acceptor, int tags)
{
    acceptor.async_accept([&acceptor, tags](const error_code &error, tcp::socket client) {
        if (!error)
            std::make_shared<Connection>(std::move(client), tags)->read();
        accept(acceptor, tags);
    });
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::cerr << "Usage: tagserver TAGS\n";
        return 1;
    }
    asio::io_context context(1);
    tcp::acceptor acceptor(context, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    acceptor.listen(asio::socket_base::max_listen_connections);
    accept(acceptor, std::stoi(argv[1]));
    std::cout << acceptor.local_endpoint() << std::endl;
    context.run();
}
