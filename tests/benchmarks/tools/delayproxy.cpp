// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
//
// delayproxy MILLISECONDS HOST:PORT [MILLISECONDS-OF-SETUP]: a distance on the loopback. What comes is passed on so much later, each way,
// as much at once as there is. A connection is accepted at once; its first bytes wait for the setup too. Says where it listens.
#include <boost/asio.hpp>

#include <array>
#include <chrono>
#include <deque>
#include <iostream>
#include <memory>
#include <string>

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using Clock = asio::steady_timer::clock_type;

struct Distance
{
    std::chrono::milliseconds way;
    std::chrono::milliseconds setup;
};

/// One direction of a connection. Lives as long as something of it is under way.
class Pipe : public std::enable_shared_from_this<Pipe>
{
public:
    Pipe(std::shared_ptr<tcp::socket> from, std::shared_ptr<tcp::socket> to, Distance distance)
        : m_from(std::move(from)), m_to(std::move(to)), m_timer(m_from->get_executor()), m_way(distance.way),
          m_open(Clock::now() + distance.setup)
    {}

    void read()
    {
        m_from->async_read_some(asio::buffer(m_buffer), [self = shared_from_this()](const error_code &error, std::size_t size) {
            const auto arrival = std::max(Clock::now(), self->m_open) + self->m_way;
            self->m_chunks.push_back({arrival, std::string(self->m_buffer.data(), error ? 0 : size)});
            if (self->m_chunks.size() == 1)
                self->passOn();
            if (!error)
                self->read();
        });
    }

private:
    struct Chunk
    {
        Clock::time_point arrival;
        std::string bytes; ///< none: the end
    };

    void passOn()
    {
        m_timer.expires_at(m_chunks.front().arrival);
        m_timer.async_wait([self = shared_from_this()](const error_code &) { self->write(); });
    }

    void write()
    {
        if (m_chunks.front().bytes.empty()) {
            error_code ignored;
            m_to->shutdown(tcp::socket::shutdown_send, ignored);
            return;
        }
        asio::async_write(*m_to, asio::buffer(m_chunks.front().bytes), [self = shared_from_this()](const error_code &error, std::size_t) {
            self->m_chunks.pop_front();
            if (!error && !self->m_chunks.empty())
                self->passOn();
        });
    }

    std::shared_ptr<tcp::socket> m_from;
    std::shared_ptr<tcp::socket> m_to;
    asio::steady_timer m_timer;
    std::chrono::milliseconds m_way;
    Clock::time_point m_open;
    std::deque<Chunk> m_chunks;
    std::array<char, 65536> m_buffer;
};

void join(std::shared_ptr<tcp::socket> client, const tcp::endpoint &target, Distance distance)
{
    auto server = std::make_shared<tcp::socket>(client->get_executor());
    server->async_connect(target, [client, server, distance](const error_code &error) {
        if (error)
            return;
        for (const auto &socket : {client, server})
            socket->set_option(tcp::no_delay(true));
        std::make_shared<Pipe>(client, server, distance)->read();
        std::make_shared<Pipe>(server, client, Distance{distance.way, {}})->read();
    });
}

void accept(tcp::acceptor &acceptor, const tcp::endpoint &target, Distance distance)
{
    acceptor.async_accept([&acceptor, target, distance](const error_code &error, tcp::socket client) {
        if (!error)
            join(std::make_shared<tcp::socket>(std::move(client)), target, distance);
        accept(acceptor, target, distance);
    });
}

} // namespace

int main(int argc, char **argv)
{
    const std::string place = argc > 2 ? argv[2] : "";
    const auto colon = place.rfind(':');
    if (colon == std::string::npos) {
        std::cerr << "Usage: delayproxy MILLISECONDS HOST:PORT [MILLISECONDS-OF-SETUP]\n";
        return 1;
    }
    const Distance distance{std::chrono::milliseconds(std::stoi(argv[1])), std::chrono::milliseconds(argc > 3 ? std::stoi(argv[3]) : 0)};
    const tcp::endpoint target(asio::ip::make_address(place.substr(0, colon)), static_cast<unsigned short>(std::stoi(place.substr(colon + 1))));
    asio::io_context context(1);
    tcp::acceptor acceptor(context, tcp::endpoint(asio::ip::address_v4::loopback(), 0));
    acceptor.listen(asio::socket_base::max_listen_connections);
    accept(acceptor, target, distance);
    std::cout << acceptor.local_endpoint() << std::endl;
    context.run();
}
