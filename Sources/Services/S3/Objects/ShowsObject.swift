import Service
import Vocabulary
import World

/// A request for an object or its description.
protocol ReadsObject {
    var bucket: String { get }
    var key: String { get }
    var ifMatch: String? { get }
    var ifModifiedSince: Timestamp? { get }
    var ifNoneMatch: String? { get }
    var ifUnmodifiedSince: Timestamp? { get }
    var range: String? { get }
    var responseCacheControl: String? { get }
    var responseContentDisposition: String? { get }
    var responseContentEncoding: String? { get }
    var responseContentLanguage: String? { get }
    var responseContentType: String? { get }
    var responseExpires: Timestamp? { get }
    var versionId: String? { get }
    var sseCustomerAlgorithm: String? { get }
    var partNumber: Int? { get }
    var expectedBucketOwner: String? { get }
    var checksumMode: String? { get }
}

/// An answer that describes an object in its headers.
protocol ShowsObject: CarriesChecksum {
    var acceptRanges: String? { get set }
    var lastModified: Timestamp? { get set }
    var contentLength: Int? { get set }
    var eTag: String? { get set }
    var checksumType: String? { get set }
    var cacheControl: String? { get set }
    var contentDisposition: String? { get set }
    var contentEncoding: String? { get set }
    var contentLanguage: String? { get set }
    var contentRange: String? { get set }
    var contentType: String? { get set }
    var expires: String? { get set }
    var websiteRedirectLocation: String? { get set }
    var metadata: [String: String]? { get set }
    var storageClass: String? { get set }
    var partsCount: Int? { get set }
    var tagCount: Int? { get set }
    var serverSideEncryption: String? { get set }
    var statusCode: Int? { get set }
}

extension GetObjectRequest: ReadsObject {}
extension HeadObjectRequest: ReadsObject {}
extension GetObjectOutput: ShowsObject {}
extension HeadObjectOutput: ShowsObject {}

/// Which bytes of an object an answer is about.
enum Selection: Equatable {
    case whole
    case bytes(Range<Int64>)
    /// The client has it already.
    case none
}

extension ReadsObject {
    /// The version that is asked for, once the request asks for nothing that is not here.
    func checkedVersion() throws -> VersionID? {
        if sseCustomerAlgorithm != nil { throw AWSError.noCustomerKey }
        return try VersionNames.parse(versionId)
    }

    func select(_ object: StoredObject) throws -> Selection {
        let conditions = Conditions(
            ifMatch: ifMatch, ifNoneMatch: ifNoneMatch, ifModifiedSince: ifModifiedSince,
            ifUnmodifiedSince: ifUnmodifiedSince)
        switch conditions.outcome(object) {
        case .failed(let name): throw AWSError.preconditionFailed(name)
        case .notModified: return .none
        case .holds: break
        }
        if let partNumber { return .bytes(try Self.part(partNumber, of: object)) }
        guard let range = ByteRange(range) else { return .whole }
        guard let bytes = range.bytes(of: object.size) else {
            throw AWSError.invalidRange(self.range ?? "", size: object.size)
        }
        return .bytes(bytes)
    }

    private static func part(_ number: Int, of object: StoredObject) throws -> Range<Int64> {
        let sizes = object.partSizes.isEmpty ? [object.size] : object.partSizes
        guard (1...Limits.parts).contains(number) else { throw AWSError.partNumber("\(number)") }
        guard number <= sizes.count else { throw AWSError.invalidPartNumber(number, of: sizes.count) }
        let start = sizes[..<(number - 1)].reduce(0, +)
        return start..<(start + sizes[number - 1])
    }

    /// Fills in all that the headers say.
    func describe(_ object: StoredObject, _ selection: Selection, in output: inout some ShowsObject) {
        let attributes = object.attributes
        output.eTag = "\"\(object.eTag)\""
        output.lastModified = object.modifiedAt
        output.cacheControl = responseCacheControl ?? attributes.cacheControl
        output.expires = responseExpires?.http ?? attributes.expires
        guard selection != .none else {
            output.statusCode = 304
            return
        }
        output.acceptRanges = "bytes"
        output.contentDisposition = responseContentDisposition ?? attributes.contentDisposition
        output.contentEncoding = responseContentEncoding ?? attributes.contentEncoding
        output.contentLanguage = responseContentLanguage ?? attributes.contentLanguage
        output.contentType = responseContentType ?? attributes.contentType ?? "binary/octet-stream"
        output.websiteRedirectLocation = attributes.websiteRedirectLocation
        output.metadata = attributes.metadata
        output.storageClass = attributes.storageClass == "STANDARD" ? nil : attributes.storageClass
        output.serverSideEncryption = object.encryption
        output.tagCount = object.tags.isEmpty ? nil : object.tags.count
        if partNumber != nil, !object.partSizes.isEmpty { output.partsCount = object.partSizes.count }
        if case .bytes(let range) = selection {
            output.statusCode = 206
            output.contentLength = range.count
            if !range.isEmpty {
                output.contentRange = "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(object.size)"
            }
            return
        }
        output.contentLength = Int(object.size)
        // A part of the bytes cannot be compared with the checksum of all.
        guard checksumMode?.uppercased() == "ENABLED", let checksum = object.checksum else { return }
        output.set(checksum)
        output.checksumType = checksum.scope.rawValue
    }
}

extension AWSError {
    static func partNumber(_ value: String) -> AWSError {
        invalidArgument(
            "Part number must be an integer between 1 and 10000, inclusive", name: "partNumber", value: value)
    }
}
