import CLinux
import Glibc
import Testing

@testable import Machines

@Suite(.timeLimit(.minutes(1))) struct `What is typed into a terminal` {
    /// More than a pipe holds.
    private static let much = [UInt8](repeating: 7, count: 200_000)

    @Test func `waits until it is read`() async throws {
        let (reader, input) = try line()
        #expect(input.write(Self.much))
        input.close()
        #expect(try await all(of: reader) == Self.much)
    }

    @Test func `is let go of when nobody will read it`() async throws {
        let (reader, input) = try line()
        #expect(input.write(Self.much))
        input.abandon()
        // Nothing is read, which would make room: the other side is closed.
        var wanted = pollfd(fd: reader.number, events: 0, revents: 0)
        while poll(&wanted, 1, 0) == 0 { try await Task.sleep(for: .milliseconds(10)) }
        #expect(Int32(wanted.revents) == POLLHUP)
    }

    private func line() throws -> (Descriptor, TerminalInput) {
        var ends: [Int32] = [-1, -1]
        try #require(cl_pipe(&ends) == 0)
        let (reader, writer) = (Descriptor(owning: ends[0]), Descriptor(owning: ends[1]))
        try reader.doNotBlock()
        try writer.doNotBlock()
        return (reader, try TerminalInput(writer, isTerminal: false))
    }

    private func all(of reader: Descriptor) async throws -> [UInt8] {
        let readiness = try Readiness()
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 4096)
        while true {
            await readiness.wait(for: [reader])
            let count = read(reader.number, &part, part.count)
            if count == 0 { return bytes }
            if count > 0 { bytes += part[..<count] }
        }
    }
}
