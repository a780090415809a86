import Testing
import Vocabulary

@testable import Wire

private struct Output: WireEncodable {
    var name: String? = "a<b>&\"c\""
    var tags: [SampleTag]? = []
    var ids: [String]? = ["x"]
    var none: [String]?
    var at: Timestamp? = Timestamp(microseconds: 1_767_323_045_678_000)
    var flag: Bool? = false
    var count: Int? = -3
    var content: [UInt8]? = [0, 255]
    var owner: SampleTag? = SampleTag(key: "k")

    func encode(to w: inout WireWriter) {
        w.string("Name", name)
        w.structures("Tags", item: "member", tags)
        w.strings("Id", ids)
        w.strings("None", item: "member", none)
        w.timestamp("At", at)
        w.bool("Flag", flag)
        w.int("Count", count)
        w.blob("Content", content)
        w.structure("Owner", owner)
        w.intMap("Map", entry: "entry", key: "key", value: "value", ["b": 2, "a": 1])
    }
}

private struct RESTOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("ETag", "\"abc\"")
        w.intHeader("Content-Length", 5)
        w.boolHeader("x-amz-delete-marker", true)
        w.timestampHeader("Last-Modified", Timestamp(seconds: 1_767_323_045))
        w.headers(prefix: "x-amz-meta-", ["b": "2", "a": "1"])
        w.header("Absent", nil)
        w.openRoot("ListBucketResult")
        w.string("Prefix", "")
        w.structures("Contents", [SampleTag(key: "k"), SampleTag(key: "l")])
        w.closeRoot("ListBucketResult")
    }
}

private func elements(_ at: String) -> String {
    "<Name>a&lt;b&gt;&amp;&quot;c&quot;</Name><Tags></Tags><Id>x</Id><At>\(at)</At><Flag>false</Flag><Count>-3</Count>"
        + "<Content>AP8=</Content><Owner><Key>k</Key></Owner><Map><entry><key>a</key><value>1</value></entry>"
        + "<entry><key>b</key><value>2</value></entry></Map>"
}

private func text(_ answer: WireAnswer) -> String {
    guard case .bytes(let bytes) = answer.body else { return "" }
    return String(decoding: bytes, as: UTF8.self)
}

@Suite struct `an answer` {
    @Test func `in Query is wrapped in response and result`() {
        let answer = WireAnswer(
            Output(), to: "CreateRole", in: .query, namespace: "https://ns/", requestID: "r-1")
        #expect(
            text(answer)
                == "<CreateRoleResponse xmlns=\"https://ns/\"><CreateRoleResult>\(elements("2026-01-02T03:04:05Z"))</CreateRoleResult><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></CreateRoleResponse>"
        )
        #expect(answer.status == 200)
        #expect(answer.headers.map(\.value) == ["text/xml"])
    }

    @Test func `in Query has no result when the operation returns nothing`() {
        let answer = WireAnswer(
            EmptyOutput(), to: "AttachRolePolicy", in: .query, namespace: "https://ns/", requestID: "r-1")
        #expect(
            text(answer)
                == "<AttachRolePolicyResponse xmlns=\"https://ns/\"><ResponseMetadata><RequestId>r-1</RequestId></ResponseMetadata></AttachRolePolicyResponse>"
        )
    }

    @Test func `in EC2 begins with a declaration and the request's ID`() {
        let answer = WireAnswer(
            Output(), to: "RunInstances", in: .ec2, namespace: "http://ns/", requestID: "r-1")
        #expect(
            text(answer)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<RunInstancesResponse xmlns=\"http://ns/\"><requestId>r-1</requestId>\(elements("2026-01-02T03:04:05.678Z"))</RunInstancesResponse>"
        )
    }

    @Test func `in EC2 says true when there is nothing else to say`() {
        let answer = WireAnswer(
            EmptyOutput(), to: "CreateTags", in: .ec2, namespace: "http://ns/", requestID: "r-1")
        #expect(
            text(answer).hasSuffix("<requestId>r-1</requestId><return>true</return></CreateTagsResponse>"))
    }

    @Test func `in JSON is one object`() {
        let answer = WireAnswer(Output(), to: "ListRoots", in: .json, namespace: "", requestID: "r-1")
        #expect(
            text(answer)
                == #"{"Name":"a<b>&\"c\"","Tags":[],"Id":["x"],"At":1767323045.678,"Flag":false,"Count":-3,"#
                + #""Content":"AP8=","Owner":{"Key":"k"},"Map":{"a":1,"b":2}}"#)
        #expect(answer.headers.map(\.value) == ["application/x-amz-json-1.1"])
    }

    @Test func `in JSON is nothing when the operation returns nothing`() {
        let answer = WireAnswer(EmptyOutput(), to: "TagResource", in: .json, namespace: "", requestID: "r-1")
        #expect(answer.status == 200)
        #expect(answer.body.length == 0)
    }

    @Test func `in REST is headers and a document with the namespace`() {
        let answer = WireAnswer(
            RESTOutput(), to: "ListObjects", in: .restXML, namespace: "http://ns/", requestID: "r-1")
        #expect(
            text(answer)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<ListBucketResult xmlns=\"http://ns/\"><Prefix></Prefix><Contents><Key>k</Key></Contents><Contents><Key>l</Key></Contents></ListBucketResult>"
        )
        #expect(
            answer.headers.map { "\($0.name): \($0.value)" } == [
                "ETag: \"abc\"", "Content-Length: 5", "x-amz-delete-marker: true",
                "Last-Modified: Fri, 02 Jan 2026 03:04:05 GMT", "x-amz-meta-a: 1", "x-amz-meta-b: 2",
                "Content-Type: application/xml",
            ])
    }

    @Test func `in REST without content is 204 and empty`() {
        let answer = WireAnswer(
            NoContent(), to: "DeleteBucket", in: .restXML, namespace: "", requestID: "r-1")
        #expect(answer.status == 204)
        #expect(answer.headers.isEmpty)
        #expect(answer.body.length == 0)
    }
}

@Suite struct `an error document` {
    private let failure = WireFailure(
        code: "NoSuchEntity", message: "The role with name <x> cannot be found.", status: 404,
        detail: [(name: "RoleName", value: "a&b")])

    @Test func `in Query names the one to blame`() {
        let answer = WireAnswer(failure, in: .query, namespace: "https://ns/", requestID: "r-1")
        #expect(answer.status == 404)
        #expect(
            text(answer)
                == "<ErrorResponse xmlns=\"https://ns/\"><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>The role with name &lt;x&gt; cannot be found.</Message></Error><RequestId>r-1</RequestId></ErrorResponse>"
        )
        let fault = WireFailure(code: "ServiceFailure", message: "", status: 500)
        #expect(
            text(WireAnswer(fault, in: .query, namespace: "", requestID: "")).contains(
                "<Type>Receiver</Type>"))
    }

    @Test func `in EC2 has a list of one`() {
        let answer = WireAnswer(failure, in: .ec2, namespace: "http://ns/", requestID: "r-1")
        #expect(
            text(answer)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Response><Errors><Error><Code>NoSuchEntity</Code><Message>The role with name &lt;x&gt; cannot be found.</Message></Error></Errors><RequestID>r-1</RequestID></Response>"
        )
    }

    @Test func `in REST has further elements and two IDs`() {
        let answer = WireAnswer(failure, in: .restXML, namespace: "", requestID: "r-1", hostID: "h-1")
        #expect(
            text(answer)
                == "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>NoSuchEntity</Code><Message>The role with name &lt;x&gt; cannot be found.</Message><RoleName>a&amp;b</RoleName><RequestId>r-1</RequestId><HostId>h-1</HostId></Error>"
        )
    }

    @Test func `in JSON tells its type`() {
        let answer = WireAnswer(failure, in: .json, namespace: "", requestID: "r-1")
        #expect(
            text(answer)
                == #"{"__type":"NoSuchEntity","Message":"The role with name <x> cannot be found.","RoleName":"a&b"}"#
        )
    }

    @Test(arguments: [
        (WireError.malformedInput, WireProtocol.query, "MalformedInput", "", 400),
        (.tooLarge, .query, "RequestEntityTooLarge", "Request size is too large.", 413),
        (.tooLarge, .restXML, "MaxMessageLengthExceeded", "Your request was too large.", 400),
        (
            .missingParameter("InstanceId"), .ec2, "MissingParameter",
            "The request must contain the parameter InstanceId", 400
        ),
        (
            .invalidParameter(name: "MaxResults", value: "x"), .ec2, "InvalidParameterValue",
            "Value (x) for parameter MaxResults is invalid.", 400
        ),
        (.missingBody, .restXML, "MissingRequestBodyError", "Request Body is empty", 400),
        (
            .malformedXML, .restXML, "MalformedXML",
            "The XML you provided was not well-formed or did not validate against our published schema", 400
        ),
    ])
    func `says why a request could not be read`(
        error: WireError, wireProtocol: WireProtocol, code: String, message: String, status: Int
    ) {
        let failure = error.failure(in: wireProtocol)
        #expect(failure.code == code)
        #expect(failure.message == message)
        #expect(failure.status == status)
    }
}

@Suite struct `text in XML` {
    @Test(arguments: [
        ("plain", "plain"), ("<&>\"'", "&lt;&amp;&gt;&quot;'"), ("a\tb\nc", "a\tb\nc"), ("a\rb", "a&#xD;b"),
        ("\u{0}\u{1}\u{1F}\u{B}", "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("\u{FFFE}x\u{FFFF}", "\u{FFFD}x\u{FFFD}"),
        ("é漢😀\u{FEFF}\u{7F}", "é漢😀\u{FEFF}\u{7F}"), ("", ""), ("&", "&amp;"), ("x&", "x&amp;"),
        ("&x", "&amp;x"),
    ])
    func `is escaped, and what XML cannot say is replaced`(text: String, escaped: String) {
        var output: [UInt8] = []
        XMLText.append(text, to: &output)
        #expect(String(decoding: output, as: UTF8.self) == escaped)
    }

    @Test func `comes back as it went out`() throws {
        let text = "a<b>&\"'\r\n\t é漢😀 ]]> &amp;"
        var output = Array("<a>".utf8)
        XMLText.append(text, to: &output)
        output += Array("</a>".utf8)
        let document = try Document(xml: output)
        #expect(document.text(of: Document.root) == text)
    }
}
