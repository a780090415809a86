import Doors
import Foundation
import HTTPTypes
import Logging
import NIOCore
import NIOPosix
import Synchronization
import Testing
import Vocabulary
import World

@testable import Metadata

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

@Suite struct `The metadata door` {
    /// Opens the instance's door on a free port, and closes it after `body`.
    private func withDoor(
        of guest: Guest, at host: String = "127.0.0.1", _ answer: Door.Answer? = nil,
        _ body: (Int) async throws -> Void
    ) async throws {
        let door = try await Door(
            at: .address(host: host, port: 0), over: .plain, on: .singletonMultiThreadedEventLoopGroup,
            limits: MetadataService.doorLimits, log: Logger(label: "test"))
        let port = try #require(door.port)
        async let serving: Void = door.serve(answer ?? guest.service.door(for: Guest.instanceID))
        defer { door.close() }
        try await body(port)
        door.close()
        await serving
    }

    /// Sends each text when the answer to the one before has come in, all on one connection.
    private func converse(
        host: String = "127.0.0.1", port: Int, _ requests: [(text: String, answerEndsWith: String)]
    ) async throws -> [String] {
        let channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try NIOAsyncChannel<ByteBuffer, ByteBuffer>(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var answers: [String] = []
            var iterator = inbound.makeAsyncIterator()
            for request in requests {
                try await outbound.write(ByteBuffer(string: request.text))
                var answer = ""
                while !answer.hasSuffix(request.answerEndsWith), let part = try await iterator.next() {
                    answer += String(buffer: part)
                }
                answers.append(answer)
            }
            return answers
        }
    }

    private let putToken =
        "PUT /latest/api/token HTTP/1.1\r\nHost: x\r\nX-aws-ec2-metadata-token-ttl-seconds: 60\r\n\r\n"

    @Test func `a raw client gets a token and reads with it on one connection`() async throws {
        let guest = try Guest()
        let token = try guest.token()
        try await withDoor(of: guest) { port in
            let answers = try await converse(
                port: port,
                [
                    (putToken, "=="),
                    (
                        "GET /latest//meta-data/instance-id/ HTTP/1.1\r\nHost: 10.9.8.7\r\nX-aws-ec2-metadata-token: \(token)\r\n\r\n",
                        Guest.instanceID
                    ),
                    ("GET / HTTP/1.1\r\nHost: x\r\n\r\n", "\r\n\r\n"),
                    (
                        "POST /latest/ HTTP/1.1\r\nHost: x\r\nX-aws-ec2-metadata-token: \(token)\r\nContent-Length: 3\r\n\r\nabc",
                        "\r\n\r\n"
                    ),
                ])
            #expect(answers[0].hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answers[0].contains("\r\nContent-Length: 56\r\n"))
            #expect(answers[0].contains("\r\nServer: EC2ws\r\n"))
            #expect(answers[0].contains("\r\nX-Aws-Ec2-Metadata-Token-Ttl-Seconds: 60\r\n"))
            #expect(answers[1].hasPrefix("HTTP/1.1 200 OK\r\n"))
            #expect(answers[1].hasSuffix("\r\n\r\n" + Guest.instanceID))
            #expect(answers[2].hasPrefix("HTTP/1.1 401 Unauthorized\r\n"))
            #expect(answers[3].hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
        }
    }

    @Test func `packets go as far as they like until one has a token, and then as far as the hop limit`()
        async throws
    {
        let guest = try Guest()
        try guest.changeInstance { $0.metadataOptions.hopLimit = 2 }
        let reach = Mutex<[Int]>([])
        let inner = guest.service.door(for: Guest.instanceID)
        let answer: Door.Answer = { request, writer, channel in
            try await inner(request, writer, channel)
            // getsockopt(socket, IPPROTO_IP, IP_TTL)
            let option = ChannelOptions.Types.SocketOption(
                level: .ip, name: NIOBSDSocket.Option(rawValue: IP_TTL))
            let hops = try await channel.getOption(option).get()
            reach.withLock { $0.append(hops) }
        }
        try await withDoor(of: guest, answer) { port in
            let get = "GET / HTTP/1.1\r\nHost: x\r\n\r\n"
            _ = try await converse(
                port: port,
                [(get, "\r\n\r\n"), (putToken, "=="), (get, "\r\n\r\n"), (putToken, "=="), (get, "\r\n\r\n")])
        }
        #expect(reach.withLock { $0 } == [64, 2, 2, 2, 2])
    }

    @Test(.enabled(if: hasIPv6Loopback, "there is no ::1"))
    func `over IPv6 nobody answers unless the protocol is enabled`() async throws {
        let guest = try Guest()
        try await withDoor(of: guest, at: "::1") { port in
            let ask = { try await converse(host: "::1", port: port, [(putToken, "==")])[0] }
            #expect(try await ask() == "")
            try guest.changeInstance { $0.metadataOptions.httpProtocolIPv6 = .enabled }
            #expect(try await ask().hasPrefix("HTTP/1.1 200 OK\r\n"))
            try guest.changeInstance { $0.metadataOptions.httpEndpoint = .disabled }
            #expect(
                try await converse(host: "::1", port: port, [(putToken, "\r\n\r\n")])[0]
                    .hasPrefix("HTTP/1.1 403 Forbidden\r\n"))
        }
    }

    private static let hasIPv6Loopback: Bool = {
        let server = ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup).bind(host: "::1", port: 0)
        guard let channel = try? server.wait() else { return false }
        channel.close(promise: nil)
        return true
    }()

    @Test(.enabled(if: Botocore.isInstalled))
    func `botocore finds the role's credentials`() async throws {
        let guest = try Guest()
        try guest.associate(try guest.makeProfile("p", role: "app"))
        try await withDoor(of: guest) { port in
            let script = """
                import botocore.session
                found = botocore.session.get_session().get_credentials()
                frozen = found.get_frozen_credentials()
                print(found.method, frozen.access_key, frozen.secret_key, frozen.token)
                """
            let output = try await Botocore.run(script, port: port)
            let set = try guest.credentials("app")
            #expect(output == "iam-role \(set.keyID) \(set.secret) \(set.token)\n")
        }
    }

    @Test(.enabled(if: Botocore.isInstalled))
    func `botocore finds the region`() async throws {
        try await withDoor(of: Guest()) { port in
            let script = """
                from botocore.utils import IMDSRegionProvider
                import botocore.session
                print(IMDSRegionProvider(botocore.session.get_session()).provide())
                """
            let output = try await Botocore.run(script, port: port)
            #expect(output == "us-east-1\n")
        }
    }
}

/// AWS's own client, where there is a Python that has it.
private enum Botocore {
    static let isInstalled: Bool = {
        let process = python("import botocore", environment: [:])
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    static func run(_ script: String, port: Int) async throws -> String {
        let process = python(
            script,
            environment: [
                "AWS_EC2_METADATA_SERVICE_ENDPOINT": "http://127.0.0.1:\(port)", "HOME": "/nonexistent",
                // A second is its patience otherwise, and other tests want the processor too.
                "AWS_METADATA_SERVICE_TIMEOUT": "120",
            ])
        let output = Pipe()
        process.standardOutput = output
        try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
            process.terminationHandler = { _ in done.resume() }
            do { try process.run() } catch {
                process.terminationHandler = nil
                done.resume(throwing: error)
            }
        }
        return String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    }

    private static func python(_ script: String, environment: [String: String]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script]
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
            .merging(environment) { $1 }
        return process
    }
}
