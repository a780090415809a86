import Doors
import HTTPTypes
import HummingbirdCore
import NIOCore
import NIOHTTPTypes
import Service
import Signing
import Vocabulary
import Wire

/// A request as it arrived, with what only the connection knows. What the steps hand on are classes, so that
/// handing on costs nothing.
final class Incoming: Sendable {
    let requestID: String
    let at: Timestamp
    let sourceIP: String?
    /// `1.2`, `1.3`; nil without TLS.
    let tlsVersion: String?
    let request: SignedRequest
    let host: String
    let body: IncomingBody

    init(
        requestID: String, at: Timestamp, sourceIP: String?, tlsVersion: String?, request: SignedRequest,
        host: String, body: IncomingBody
    ) {
        self.requestID = requestID
        self.at = at
        self.sourceIP = sourceIP
        self.tlsVersion = tlsVersion
        self.request = request
        self.host = host
        self.body = body
    }

    func header(_ lowerCasedName: String) -> String? { request.header(lowerCasedName) }
}

extension Gateway {
    /// What a door does with a request: answers it, and writes the answer.
    package func door(over transport: Transport) -> Door.Answer {
        { request, writer, channel in
            if request.headers[.expect]?.lowercased() == "100-continue" {
                try await writer.writeInformationalHead(HTTPResponse(status: .continue))
            }
            let tlsVersion = await transport.version(of: channel)
            let answer = await self.answer(self.incoming(request, channel, tlsVersion))
            try await Self.write(answer, to: writer, isHead: request.method == .head)
            if answer.closesConnection { Self.closeSoon(channel) }
        }
    }

    /// A client that still sends when its connection is closed sees a reset and no answer. So what is left of
    /// its body is thrown away, which Hummingbird does after each answer, but not for longer than this.
    private static func closeSoon(_ channel: any Channel) {
        let closing = channel.eventLoop.scheduleTask(in: .seconds(5)) { channel.close(promise: nil) }
        channel.closeFuture.whenComplete { _ in closing.cancel() }
    }

    private func incoming(
        _ request: Request, _ channel: any Channel, _ tlsVersion: String?
    ) -> Incoming {
        var headers: [SignedRequest.Header] = []
        headers.reserveCapacity(request.headers.count + 1)
        let host = request.head.authority ?? ""
        headers.append(SignedRequest.Header("host", host))
        for field in request.headers {
            headers.append(SignedRequest.Header(field.name.canonicalName, field.value))
        }
        let target = request.head.path ?? "/"
        return Incoming(
            requestID: RequestIdentifier.next(), at: settings.now(),
            sourceIP: channel.remoteAddress?.ipAddress, tlsVersion: tlsVersion,
            request: SignedRequest(method: request.method.rawValue, target: target, headers: headers),
            host: host,
            body: IncomingBody(
                source: request.body, declaredLength: request.headers[.contentLength].flatMap { Int64($0) },
                pace: Pace(now: settings.now)))
    }

    @concurrent
    private static func write(_ answer: Answer, to writer: consuming ResponseWriter, isHead: Bool)
        async throws
    {
        var fields = HTTPFields()
        fields.reserveCapacity(answer.headers.count + 1)
        for (name, value) in answer.headers {
            if let name = HTTPField.Name.of(name) { fields.append(HTTPField(name: name, value: value)) }
        }
        if let length = answer.body.length, fields[.contentLength] == nil, answer.status != 204,
            answer.status != 304
        {
            fields[.contentLength] = String(length)
        }
        let head = HTTPResponse(status: .init(code: answer.status), headerFields: fields)
        switch answer.body {
        case _ where isHead, .none:
            try await writer.writeResponse(head)
        case .bytes(let bytes):
            try await writer.write(response: head, body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
        case .stream(let stream):
            var body = try await writer.writeHead(head)
            for try await chunk in stream { try await body.write(ByteBuffer(bytes: chunk)) }
            try await body.finish(nil)
        }
    }
}

extension HTTPField.Name {
    private static let amazonRequestID = HTTPField.Name("x-amzn-RequestId")

    /// The name, those that every answer has without reading them anew.
    fileprivate static func of(_ name: String) -> HTTPField.Name? {
        switch name {
        case "Content-Type": .contentType
        case "Date": .date
        case "x-amzn-RequestId": amazonRequestID
        default: HTTPField.Name(name)
        }
    }
}

/// The bytes that follow the head, not yet read.
struct IncomingBody: Sendable {
    let source: HummingbirdCore.RequestBody
    /// `Content-Length`; nil for a chunked transfer.
    let declaredLength: Int64?
    let pace: Pace

    private static let mostThrownAway = 64 << 20

    /// Reads it whole; throws when it is longer than `limit`.
    func collect(upTo limit: Int) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        var count = 0
        var pace = pace
        if let declaredLength { bytes.reserveCapacity(min(max(0, Int(declaredLength)), limit)) }
        for try await buffer in source {
            count += buffer.readableBytes
            try pace.take(buffer.readableBytes)
            // Many clients send all they have before they listen: an answer in between would be lost with
            // the connection. What they send too much is thrown away, until it is far too much.
            guard count <= limit + Self.mostThrownAway else { break }
            if count <= limit { bytes.append(contentsOf: buffer.readableBytesView) } else { bytes = [] }
        }
        guard count <= limit else { throw BodyTooLarge() }
        return bytes
    }
}

extension Incoming {
    /// Whether bytes follow the head.
    var hasBody: Bool { (body.declaredLength ?? 0) > 0 || header("transfer-encoding") != nil }
}

/// A body that is read whole is longer than what is read.
struct BodyTooLarge: Error {}

/// Request IDs in the form of a random UUID.
enum RequestIdentifier {
    static func next() -> String {
        let digits: StaticString = "0123456789abcdef"
        var random = SystemRandomNumberGenerator()
        var bits = (random.next(), random.next())
        return String(unsafeUninitializedCapacity: 36) { text in
            for index in 0..<36 {
                switch index {
                case 8, 13, 18, 23: text[index] = UInt8(ascii: "-")
                case 14: text[index] = UInt8(ascii: "4")
                default:
                    text[index] = digits.utf8Start[Int(bits.0 & 15)]
                    bits.0 = bits.0 >> 4 | bits.1 << 60
                    bits.1 >>= 4
                }
            }
            return 36
        }
    }
}
