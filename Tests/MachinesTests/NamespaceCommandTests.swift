import CLinux
import Glibc
import Testing

@testable import Machines

/// Why a command gets no network of its own here; nil where it does.
private let noNetwork: Comment? = {
    do {
        _ = try NamespaceCommand.prepare(["true"], environment: [:], apiPort: 4566)
        return nil
    } catch {
        return "namespaces are not allowed here: \(error)"
    }
}()

@Suite(.enabled(if: noNetwork == nil, noNetwork), .timeLimit(.minutes(1)))
struct `A command in a network of its own` {
    @Test func `is answered by whoever holds its sockets, and keeps its identity and directory`() throws {
        let directory = try MachineLab.temporaryDirectory()
        let script = """
            { curl -s http://169.254.169.254/; echo; curl -s $URL/; echo; id -u; pwd; ls /sys/class/net | wc -l; } >\(directory)/out
            """
        var command = try NamespaceCommand.prepare(
            ["sh", "-c", script], environment: ["PATH": "/usr/bin:/bin", "URL": "http://127.0.0.1:4567"],
            apiPort: 4567)
        // As the server gets them: through a Unix socket.
        let sockets = try SocketPair()
        let (metadata, api) = (command.metadata, command.api)
        try FileDescriptorPassing.send(
            [try #require(metadata), try #require(api)], with: Array("run".utf8), over: sockets.first)
        let (bytes, descriptors) = try FileDescriptorPassing.receive(from: sockets.second)
        command.closeSockets()
        #expect(String(decoding: bytes, as: UTF8.self) == "run")
        try #require(descriptors.count == 2)
        answer(descriptors[0], with: "metadata")
        answer(descriptors[1], with: "the API")

        let end = try command.run(complain: { Issue.record("\($0)") })
        #expect(end == .code(0))
        let words = try #require(File.text("\(directory)/out")).split(separator: "\n").map(String.init)
        #expect(words.prefix(3) == ["metadata", "the API", "\(geteuid())"])
        #expect(words.dropFirst(3).first == currentDirectory())
        try File.removeAll(directory)
    }

    @Test func `does not begin before it is told, and never when it is given up`() throws {
        let directory = try MachineLab.temporaryDirectory()
        do {
            _ = try NamespaceCommand.prepare(
                ["touch", "\(directory)/begun"], environment: ["PATH": "/usr/bin:/bin"], apiPort: 4566)
        }
        #expect(File.names(in: directory) == [])
        try File.removeAll(directory)
    }
}

@Suite(.timeLimit(.minutes(1))) struct `A command` {
    @Test(arguments: [
        (["sh", "-c", "exit 7"], ProcessEnd.code(7)),
        (["sh", "-c", "kill -KILL $$"], .signal(SIGKILL)),
        (["there-is-no-such-program"], .code(127)),
        (["/etc/passwd"], .code(126)),
    ])
    func `ends as its program ends`(words: [String], status: ProcessEnd) throws {
        let command = try NamespaceCommand.prepareWithoutNetwork(
            words, environment: ["PATH": "/usr/bin:/bin"])
        let metadata = command.metadata
        #expect(metadata == nil)
        let end = try command.run(complain: { _ in })
        #expect(end == status)
    }

    @Test func `sees the caller's environment without credentials and other endpoints`() {
        let caller = [
            "EDITOR": "vi", "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE", "AWS_SECRET_ACCESS_KEY": "x",
            "AWS_SESSION_TOKEN": "y",
            "AWS_PROFILE": "work", "AWS_ENDPOINT_URL_S3": "http://elsewhere", "AWS_PAGER": "",
            "AWS_REGION": "eu-west-1",
        ]
        let seen = NamespaceCommand.environment(
            from: caller, adding: ["AWS_ENDPOINT_URL": "http://127.0.0.1:4566", "AWS_REGION": "us-east-1"])
        #expect(
            seen == [
                "EDITOR": "vi", "AWS_PAGER": "", "AWS_REGION": "us-east-1",
                "AWS_ENDPOINT_URL": "http://127.0.0.1:4566",
                "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            ])
    }
}

@Suite struct `Descriptors through a socket` {
    @Test func `are refused and closed when there are too many`() throws {
        let sockets = try SocketPair()
        try FileDescriptorPassing.send([0, 0, 0], with: [1], over: sockets.first)
        #expect(throws: SystemError("receive from the socket", code: EMSGSIZE)) {
            try FileDescriptorPassing.receive(from: sockets.second, descriptors: 2)
        }
    }

    @Test func `end with no bytes when the other side is closed`() throws {
        let sockets = try SocketPair()
        shutdown(sockets.first, Int32(SHUT_WR))
        let (bytes, descriptors) = try FileDescriptorPassing.receive(from: sockets.second)
        #expect(bytes.isEmpty && descriptors.isEmpty)
    }
}

private final class SocketPair {
    let first: Int32
    let second: Int32

    init() throws {
        var ends: [Int32] = [-1, -1]
        try SystemError.checkErrno(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends), "make sockets")
        first = ends[0]
        second = ends[1]
    }

    deinit {
        close(first)
        close(second)
    }
}

private func currentDirectory() -> String {
    var room = [CChar](repeating: 0, count: 4096)
    guard getcwd(&room, room.count) != nil else { return "" }
    return String(decoding: room.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
