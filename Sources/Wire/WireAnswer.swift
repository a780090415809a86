/// An answer as HTTP will carry it.
package struct WireAnswer: Sendable {
    package var status: Int
    package var headers: [(name: String, value: String)]
    package var body: Body

    package init(status: Int, headers: [(name: String, value: String)], body: Body) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The answer to an operation that succeeded. The request ID's header is the caller's to add: its name
    /// is the service's, not the protocol's.
    package init(
        _ output: some WireEncodable, to operation: String, in wireProtocol: WireProtocol, namespace: String,
        requestID: String
    ) {
        var writer = WireWriter(wireProtocol, namespace: namespace)
        switch wireProtocol {
        case .query:
            writer.append("<\(operation)Response xmlns=\"\(namespace)\">")
            // An operation that returns nothing has no result element, only the metadata.
            if !(output is EmptyOutput) {
                writer.append("<\(operation)Result>")
                output.encode(to: &writer)
                writer.append("</\(operation)Result>")
            }
            writer.append("<ResponseMetadata><RequestId>\(requestID)</RequestId></ResponseMetadata>")
            writer.append("</\(operation)Response>")
        case .ec2:
            writer.append(WireWriter.declaration)
            writer.append("<\(operation)Response xmlns=\"\(namespace)\"><requestId>\(requestID)</requestId>")
            if output is EmptyOutput { writer.bool("return", true) }
            output.encode(to: &writer)
            writer.append("</\(operation)Response>")
        case .restXML:
            output.encode(to: &writer)
        case .json:
            // What returns nothing is answered with no body at all.
            if !(output is EmptyOutput) { writer.structure(output) }
        }
        self.init(status: writer.status, headers: writer.headers, body: writer.body ?? .none)
        guard !writer.bytes.isEmpty else { return }
        headers.append((name: "Content-Type", value: wireProtocol.contentType))
        body = .bytes(writer.bytes)
    }

    /// The error document, in the protocol's form.
    package init(
        _ failure: WireFailure, in wireProtocol: WireProtocol, namespace: String, requestID: String,
        hostID: String = ""
    ) {
        var writer = WireWriter(wireProtocol, namespace: namespace)
        switch wireProtocol {
        case .query:
            writer.append("<ErrorResponse xmlns=\"\(namespace)\"><Error>")
            writer.string("Type", failure.status < 500 ? "Sender" : "Receiver")
            writer.string("Code", failure.code)
            writer.string("Message", failure.message)
            writer.append("</Error>")
            writer.string("RequestId", requestID)
            writer.append("</ErrorResponse>")
        case .ec2:
            writer.append(WireWriter.declaration)
            writer.append("<Response><Errors><Error>")
            writer.string("Code", failure.code)
            writer.string("Message", failure.message)
            writer.append("</Error></Errors>")
            writer.string("RequestID", requestID)
            writer.append("</Response>")
        case .restXML:
            writer.append(WireWriter.declaration)
            writer.append("<Error>")
            writer.string("Code", failure.code)
            writer.string("Message", failure.message)
            for (name, value) in failure.detail {
                writer.append("<\(name)>")
                XMLText.append(value, to: &writer.bytes)
                writer.append("</\(name)>")
            }
            writer.string("RequestId", requestID)
            writer.string("HostId", hostID)
            writer.append("</Error>")
        case .json:
            writer.append("{")
            writer.string("__type", failure.code)
            writer.string("Message", failure.message)
            for (name, value) in failure.detail {
                writer.append(",\"\(name)\":")
                writer.text(value)
            }
            writer.append("}")
        }
        self.init(
            status: failure.status, headers: [(name: "Content-Type", value: wireProtocol.contentType)],
            body: .bytes(writer.bytes))
    }
}

extension WireProtocol {
    var contentType: String {
        switch self {
        case .query: "text/xml"
        case .ec2: "text/xml;charset=UTF-8"
        case .restXML: "application/xml"
        case .json: "application/x-amz-json-1.1"
        }
    }
}
