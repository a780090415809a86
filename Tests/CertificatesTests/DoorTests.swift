import Doors
import Foundation
import HTTPTypes
import HummingbirdCore
import Logging
import NIOCore
import NIOPosix
import NIOSSL
import Testing
import Vocabulary

@testable import Certificates

@Suite(.timeLimit(.minutes(1))) struct `A door that speaks TLS` {
    private static let request = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"

    @Test(arguments: [(TLSVersion.tlsv12, "1.2"), (.tlsv13, "1.3")])
    func `answers, and knows the version`(version: TLSVersion, name: String) async throws {
        try await withDoor { port, test in
            var configuration = try test.clientConfiguration
            configuration.minimumTLSVersion = version
            configuration.maximumTLSVersion = version
            let answer = try await Self.ask(port, Self.request, configuration)
            #expect(answer.hasPrefix("HTTP/1.1 200 OK\r\n") && answer.contains("TLS \(name)"))
        }
    }

    @Test func `refuses what is older than TLS 1.2`() async throws {
        try await withDoor { port, test in
            var configuration = try test.clientConfiguration
            configuration.minimumTLSVersion = .tlsv1
            configuration.maximumTLSVersion = .tlsv11
            await #expect(throws: (any Error).self) { try await Self.ask(port, Self.request, configuration) }
        }
    }

    @Test(
        arguments: [
            request,
            "\u{0}\u{0}\u{0}\u{0}",
            "\u{16}\u{3}\u{1}\u{2}\u{0}garbage",
            String(repeating: "\u{16}\u{3}\u{1}", count: 10_000),
            "SSH-2.0-OpenSSH\r\n",
        ])
    func `closes the connection of who does not, and serves the next`(bytes: String) async throws {
        try await withDoor { port, test in
            let answer = (try? await Self.ask(port, bytes, nil)) ?? ""
            #expect(!answer.contains("HTTP/1.1 200"))
            let good = try await Self.ask(port, Self.request, test.clientConfiguration)
            #expect(good.hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func `lets a client go that trusts another authority`() async throws {
        try await withDoor { port, test in
            let stranger = try TestCertificates(at: Self.today)
            await #expect(throws: (any Error).self) {
                try await Self.ask(port, Self.request, stranger.clientConfiguration)
            }
            let good = try await Self.ask(port, Self.request, test.clientConfiguration)
            #expect(good.hasPrefix("HTTP/1.1 200 OK\r\n"))
        }
    }

    @Test func `shows a renewed certificate without a restart`() async throws {
        try await withDoor(at: Self.today.adding(seconds: -6 * 86_400)) { port, test in
            #expect(try await Self.ask(port, Self.request, test.clientConfiguration).contains("200 OK"))
            let before = try test.shown(for: "localhost")
            test.pass(days: 6)
            #expect(try await Self.ask(port, Self.request, test.clientConfiguration).contains("200 OK"))
            #expect(try test.shown(for: "localhost") != before)
        }
    }

    /// The client's clock is the computer's.
    private static var today: Timestamp { Timestamp(seconds: Int64(Foundation.Date().timeIntervalSince1970)) }

    private func withDoor(
        at start: Timestamp = today, _ body: (Int, TestCertificates) async throws -> Void
    ) async throws {
        let test = try TestCertificates(at: start)
        let transport = Transport.tls { try test.certificates.context() }
        let door = try await Door(
            at: .address(host: "127.0.0.1", port: 0), over: transport,
            on: .singletonMultiThreadedEventLoopGroup,
            log: Logger(label: "test"))
        let port = try #require(door.port)
        async let serving: Void = door.serve { _, writer, channel in
            let text = "TLS \(await transport.version(of: channel) ?? "none")"
            try await writer.write(
                response: HTTPResponse(status: .ok), body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
        }
        do {
            try await body(port, test)
        } catch {
            door.close()
            await serving
            throw error
        }
        door.close()
        await serving
    }

    /// Everything that is said until the connection ends.
    private static func ask(_ port: Int, _ text: String, _ tls: TLSConfiguration?) async throws -> String {
        let context = try tls.map { try NIOSSLContext(configuration: $0) }
        let ending = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: String.self)
        let channel: any Channel
        do {
            channel = try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
                .channelInitializer { channel in
                    channel.eventLoop.makeCompletedFuture {
                        if let context {
                            try channel.pipeline.syncOperations.addHandler(
                                NIOSSLClientHandler(context: context, serverHostname: "localhost"))
                        }
                        try channel.pipeline.syncOperations.addHandler(Listener(ending))
                    }
                }
                .connect(host: "127.0.0.1", port: port).get()
        } catch {
            ending.fail(error)
            throw error
        }
        try? await channel.writeAndFlush(ByteBuffer(string: text))
        // Who waits for the rest of a greeting sees that there is none.
        if context == nil { try? await channel.close(mode: .output) }
        return try await ending.futureResult.get()
    }
}

extension TestCertificates {
    /// A client that trusts this authority and no other.
    fileprivate var clientConfiguration: TLSConfiguration {
        get throws {
            var configuration = TLSConfiguration.makeClientConfiguration()
            configuration.trustRoots = .certificates([
                try NIOSSLCertificate(bytes: authority.certificate, format: .der)
            ])
            return configuration
        }
    }
}

/// Collects what arrives.
private final class Listener: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    private let ending: EventLoopPromise<String>
    private var text = ""

    init(_ ending: EventLoopPromise<String>) { self.ending = ending }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        text += String(buffer: unwrapInboundIn(data))
    }

    func channelInactive(context: ChannelHandlerContext) { ending.succeed(text) }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        // What came before a connection that was cut is what was said.
        if text.isEmpty { ending.fail(error) } else { ending.succeed(text) }
        context.close(promise: nil)
    }
}
