import Wire

/// Feeds libFuzzer's bytes to the parsers and a reader: any of them may refuse, none may crash.
/// Built and run by `scripts/fuzz`; the first byte chooses the protocol.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDocument(_ data: UnsafePointer<UInt8>?, _ size: Int) -> Int32 {
    guard let data, size > 0 else { return 0 }
    let bytes = Array(UnsafeBufferPointer(start: data + 1, count: size - 1))
    switch data[0] % 4 {
    case 0: read(try? Document(form: bytes), in: .query)
    case 1: read(try? Document(form: bytes), in: .ec2)
    case 2: read(try? Document(xml: bytes), in: .restXML)
    default: read(try? Document(json: bytes), in: .json)
    }
    return 0
}

private func read(_ document: Document?, in wireProtocol: WireProtocol) {
    guard let document else { return }
    _ = document.value(of: "Action")
    _ = try? WireReader.read(
        Everything.self, from: WireRequest(document: document), in: wireProtocol, showsRefusedValues: true)
}

/// One of each kind of member.
private struct Everything: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        _ = r.string("a", .length(1...8).matching(.policyVersion))
        _ = r.optionalInt("b", .range(1...9))
        _ = r.optionalTimestamp("c")
        _ = r.optionalBlob("d")
        let _: [Member]? = try r.optionalStructures("e", item: "m")
        _ = r.optionalStrings("f", each: .length(1...4).matching(.tagKey))
        _ = r.optionalBool("g")
        let _: Member? = try r.optionalStructure("h")
        try r.finish()
    }
}

private struct Member: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        _ = r.string("k", .matches(.arn))
        try r.finish()
    }
}
