import Service
import Signing
import Vocabulary
import Wire

/// Finds the service that a request is for, and in it the operation.
struct ServiceDirectory: Sendable {
    let services: [AWSService]
    private let bySigningName: [String: Int]
    private let byVersion: [String: Int]
    private let operations: [[String: any Operation.Type]]

    init(_ services: [AWSService]) {
        self.services = services
        bySigningName = Dictionary(
            services.enumerated().map { ($1.signingName, $0) }, uniquingKeysWith: { first, _ in first })
        byVersion = Dictionary(
            services.enumerated().map { ($1.version, $0) }, uniquingKeysWith: { first, _ in first })
        operations = services.map { service in
            Dictionary(service.operations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// By the name in a credential scope.
    func service(signingName: String) -> AWSService? { bySigningName[signingName].map { services[$0] } }

    /// By a host such as `iam.amazonaws.com` or `sts.us-east-1.localhost`.
    func service(host: String) -> AWSService? {
        let labels = host.prefix { $0 != ":" }.split(separator: ".")
        guard labels.count > 1 else { return nil }
        // A bucket may be named iam: iam.s3.amazonaws.com is S3's.
        if BucketHost.isInS3(host) { return restService }
        return service(signingName: String(labels[0]))
            ?? (BucketHost.bucket(in: host) == nil ? nil : restService)
    }

    /// By an `X-Amz-Target` such as `AWSOrganizationsV20161128.ListRoots`.
    func service(target: String) -> AWSService? {
        let prefix = target.prefix { $0 != "." }
        return services.first { !$0.targetPrefix.isEmpty && $0.targetPrefix == prefix }
    }

    /// By the `Version` of a form: each API's date is its own.
    func service(version: String) -> AWSService? { byVersion[version].map { services[$0] } }

    /// What an unsigned request without any other sign is for: the service whose paths are its own.
    var restService: AWSService? { services.first { $0.wireProtocol == .restXML } }

    func operation(_ name: String, of service: AWSService) -> (any Operation.Type)? {
        bySigningName[service.signingName].flatMap { operations[$0][name] }
    }
}

/// Virtual-host addressing: the bucket is in front of the host's name.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html
enum BucketHost {
    /// Whether a bucket is in front of S3's own name.
    static func isInS3(_ host: String) -> Bool { bucketOfS3(host.prefix { $0 != ":" }) != nil }

    static func bucket(in host: String) -> String? {
        let name = host.prefix { $0 != ":" }
        if name.hasPrefix("s3.") || name.hasPrefix("s3-") { return nil }
        if let bucket = bucketOfS3(name) { return bucket }
        guard name.hasSuffix(".localhost") else { return nil }
        return String(name.dropLast(".localhost".count))
    }

    private static func bucketOfS3(_ name: Substring) -> String? {
        guard !name.hasPrefix("s3."), !name.hasPrefix("s3-") else { return nil }
        return (name.range(of: ".s3.") ?? name.range(of: ".s3-")).map { String(name[..<$0.lowerBound]) }
    }
}

extension Substring {
    fileprivate func range(of part: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
            start = index(after: start)
        }
        return nil
    }
}
