// SPDX-FileCopyrightText: The lstags authors
// SPDX-License-Identifier: Apache-2.0
#include "fuzz/check.h"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <unistd.h>

// Of AddressSanitizer, which ends a program without SIGABRT; null without it.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

using Clock = std::chrono::steady_clock;
using Input = std::string;

constexpr std::size_t longestInput = 16 << 10; // bytes
constexpr unsigned longestRun = 20;            // seconds; an input that takes longer hangs
constexpr auto defaultSeconds = 5.0;
constexpr int defaultRuns = 20000;

const Input *current = nullptr;

void write(const char *text, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(STDERR_FILENO, text, size);
        if (written <= 0)
            return;
        text += written;
        size -= std::size_t(written);
    }
}

/// Also from a signal handler.
void printInput()
{
    constexpr char digits[] = "0123456789abcdef";
    constexpr char head[] = "\nThe failing input in hex, to be read by `xxd -r -p`:\n";
    if (!current)
        return;
    write(head, sizeof head - 1);
    for (const char c : *current) {
        const char hex[] = {digits[std::uint8_t(c) >> 4], digits[std::uint8_t(c) & 15]};
        write(hex, sizeof hex);
    }
    write("\n", 1);
    current = nullptr;
}

void fail(int signal)
{
    printInput();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void watchForFailures()
{
    for (const int signal : {SIGABRT, SIGALRM})
        std::signal(signal, fail);
    if (__sanitizer_set_death_callback) {
        __sanitizer_set_death_callback(printInput);
        return;
    }
    for (const int signal : {SIGSEGV, SIGBUS, SIGFPE, SIGILL})
        std::signal(signal, fail);
}

void run(const Input &input)
{
    current = &input;
    alarm(longestRun);
    const std::vector<std::uint8_t> copy(input.begin(), input.end()); // of its very size: reading past it is noticed
    LLVMFuzzerTestOneInput(copy.data(), copy.size());
    alarm(0);
    current = nullptr;
}

std::vector<Input> inputsIn(const std::filesystem::path &path)
{
    std::vector<std::filesystem::path> files;
    if (std::filesystem::is_regular_file(path))
        files.push_back(path);
    else
        std::copy(std::filesystem::directory_iterator(path), {}, std::back_inserter(files));
    std::sort(files.begin(), files.end());
    std::vector<Input> inputs;
    for (const auto &file : files) {
        std::ifstream stream(file, std::ios::binary);
        inputs.emplace_back(std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>());
    }
    return inputs;
}

class Mutator
{
public:
    explicit Mutator(std::vector<Input> seeds) : m_seeds(std::move(seeds)) {}

    Input next()
    {
        Input input = anySeed();
        const std::size_t steps = 1 + below(below(4) == 0 ? 16 : 4);
        for (std::size_t i = 0; i < steps; ++i)
            mutate(&input);
        input.resize(std::min(input.size(), longestInput));
        return input;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }
    const Input &anySeed() { return m_seeds[below(m_seeds.size())]; }

    Input anyPart(const Input &text)
    {
        const std::size_t start = below(text.size());
        return text.substr(start, 1 + below(std::min<std::size_t>(text.size() - start, 32)));
    }
    char anyByte()
    {
        static constexpr char special[] = "\"'\\{}[]()<>,:;=~/@#%&*!|-_.? \t\r\n\0\x01\x7f\x80\xc3\xe2\xef\xff";
        return below(3) == 0 ? char(below(256)) : special[below(sizeof special - 1)];
    }
    Input anyNumber()
    {
        static const std::vector<Input> numbers{"0", "-1", "1e999", "0.5", "255", "65536", "2147483648", "4294967295", "9223372036854775808", "99999999999999999999"};
        return numbers[below(numbers.size())];
    }

    void mutate(Input *input)
    {
        const std::size_t at = below(input->size());
        if (input->empty()) {
            *input += anyByte();
            return;
        }
        switch (below(8)) {
        case 0:
            (*input)[at] = char((*input)[at] ^ (1 << below(8)));
            break;
        case 1:
            (*input)[at] = anyByte();
            break;
        case 2:
            input->insert(at, 1, anyByte());
            break;
        case 3:
            input->erase(at, 1 + below(below(4) == 0 ? input->size() : 8));
            break;
        case 4:
            repeat(input, at);
            break;
        case 5:
            input->insert(at, anyPart(anySeed()));
            break;
        case 6:
            input->replace(at, below(16), anyPart(anySeed()));
            break;
        case 7:
            replaceNumber(input, at);
            break;
        }
    }
    void repeat(Input *input, std::size_t at)
    {
        const Input part = anyPart(*input);
        const std::size_t times = below(16) == 0 ? 1 + below(512) : 1 + below(4);
        for (std::size_t i = 0; i < times && input->size() < longestInput; ++i)
            input->insert(at, part);
    }
    void replaceNumber(Input *input, std::size_t at)
    {
        constexpr auto digits = "0123456789";
        const std::size_t start = input->find_first_of(digits, at);
        if (start == Input::npos)
            return;
        const std::size_t end = std::min(input->find_first_not_of(digits, start), input->size());
        input->replace(start, end - start, anyNumber());
    }

    std::vector<Input> m_seeds;
    std::mt19937 m_random{20240501};
};

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Returns how many inputs there were.
int mutateFor(std::vector<Input> seeds, int runs, double seconds)
{
    const auto start = Clock::now();
    Mutator mutator(std::move(seeds));
    int done = 0;
    for (; done < runs && secondsSince(start) < seconds; ++done)
        run(mutator.next());
    return done;
}

} // namespace

/// CORPUS [RUNS [SECONDS]]: every file of the folder, then mutations of them until one of the two is over. CORPUS may be one file; with
/// RUNS 0 that repeats a failure.
int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fprintf(stderr, "usage: %s CORPUS [RUNS [SECONDS]]\n", argv[0]);
        return 2;
    }
    const std::vector<Input> seeds = inputsIn(argv[1]);
    if (seeds.empty()) {
        std::fprintf(stderr, "%s: no seeds\n", argv[1]);
        return 2;
    }
    watchForFailures();
    for (const Input &seed : seeds)
        run(seed);
    const int runs = argc > 2 ? std::stoi(argv[2]) : defaultRuns;
    const double seconds = argc > 3 ? std::stod(argv[3]) : defaultSeconds;
    std::printf("%zu seeds, %d mutations\n", seeds.size(), mutateFor(seeds, runs, seconds));
    return 0;
}
