import Vocabulary

@testable import Wire

/// An input with one of everything, as the generator would write it for a Query service.
struct Sample: WireDecodable {
    var roleName: String
    var path: String?
    var maxItems: Int?
    var size: Int?
    var isDefault: Bool?
    var status: String?
    var since: Timestamp?
    var content: [UInt8]?
    var tags: [SampleTag]?
    var tagKeys: [String]?
    var owner: SampleTag?

    init(from r: inout WireReader) throws(WireError) {
        roleName = r.string("RoleName", .length(1...8).matching(.nameCharacters))
        path = r.optionalString("Path", .length(1...512).matching(.path))
        maxItems = r.optionalInt("MaxItems", .range(1...1000))
        size = r.optionalLong("Size")
        isDefault = r.optionalBool("IsDefault")
        status = r.optionalString("Status", .oneOf(["Active", "Inactive"]))
        since = r.optionalTimestamp("Since")
        content = r.optionalBlob("Content")
        tags = try r.optionalStructures("Tags", item: "member", .count(0...3))
        tagKeys = r.optionalStrings("TagKeys", item: "member", each: .length(1...4).matching(.tagKey))
        owner = try r.optionalStructure("Owner")
        try r.finish()
    }
}

struct SampleTag: WireDecodable, WireEncodable, Equatable {
    var key: String
    var value: String?

    init(key: String, value: String? = nil) {
        self.key = key
        self.value = value
    }

    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key", .length(1...128).matching(.tagKey))
        value = r.optionalString("Value")
        try r.finish()
    }

    func encode(to w: inout WireWriter) {
        w.string("Key", key)
        w.string("Value", value)
    }
}

/// The same for EC2, where lists have no element between them and their members.
struct NumberedSample: WireDecodable {
    var instanceIds: [String]
    var filters: [SampleTag]?
    var dryRun: Bool?
    var maxResults: Int?

    init(from r: inout WireReader) throws(WireError) {
        instanceIds = r.strings("InstanceId")
        filters = try r.optionalStructures("Filter")
        dryRun = r.optionalBool("DryRun")
        maxResults = r.optionalInt("MaxResults")
        try r.finish()
    }
}

/// A REST input: a label, a query key, headers and an XML body.
struct BoundSample: WireDecodable {
    var bucket: String
    var maxKeys: Int?
    var ifModifiedSince: Timestamp?
    var metadata: [String: String]?
    var body: BodySample

    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        maxKeys = r.optionalInt("max-keys", in: .query)
        ifModifiedSince = r.optionalTimestamp("if-modified-since", in: .header)
        metadata = r.optionalHeaders(prefix: "x-amz-meta-")
        body = try r.payload("Delete")
        try r.finish()
    }
}

struct SampleObject: WireDecodable, Equatable {
    var key: String
    var value: String?

    init(key: String, value: String? = nil) {
        self.key = key
        self.value = value
    }

    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key")
        value = r.optionalString("Value")
        try r.finish()
    }
}

struct BodySample: WireDecodable {
    var objects: [SampleObject]
    var tagSet: [SampleObject]?
    var quiet: Bool?

    init(from r: inout WireReader) throws(WireError) {
        objects = try r.structures("Object")
        tagSet = try r.optionalStructures("TagSet", item: "Tag")
        quiet = r.optionalBool("Quiet")
        try r.finish()
    }
}

func read<Input: WireDecodable>(
    _: Input.Type = Input.self, form: String, in wireProtocol: WireProtocol = .query,
    showsRefusedValues: Bool = true
) throws(WireError) -> Input {
    let request = WireRequest(document: try Document(form: Array(form.utf8)))
    return try WireReader.read(
        Input.self, from: request, in: wireProtocol, showsRefusedValues: showsRefusedValues)
}

func failure<Input: WireDecodable>(
    _: Input.Type, form: String, in wireProtocol: WireProtocol = .query, showsRefusedValues: Bool = true
) -> WireError? {
    do throws(WireError) {
        _ = try read(Input.self, form: form, in: wireProtocol, showsRefusedValues: showsRefusedValues)
        return nil
    } catch {
        return error
    }
}
