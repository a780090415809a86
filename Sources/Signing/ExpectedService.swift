/// Which service a request reached, as far as its signature is concerned.
package struct ExpectedService: Sendable, Equatable {
    /// The name in the credential scope: `iam`, `sts`, `ec2`, `s3`.
    package let signingName: String
    package let family: ServiceFamily
    package let region: ExpectedRegion

    package init(_ signingName: String, family: ServiceFamily, region: ExpectedRegion) {
        self.signingName = signingName
        self.family = family
        self.region = region
    }
}

/// How a service canonicalises a request and words its refusals.
package enum ServiceFamily: Sendable, Equatable {
    /// IAM, STS and other Query services with XML answers.
    case query
    /// EC2's dialect of Query.
    case ec2
    case s3
    /// JSON 1.0, JSON 1.1 and REST-JSON.
    case json
}

/// The regions a credential may be scoped to.
package enum ExpectedRegion: Sendable, Equatable {
    /// A global service such as IAM, or the region of a bucket.
    case exactly(String)
    /// An endpoint that answers for every region.
    case any

    func accepts(_ region: String) -> Bool {
        switch self {
        case .exactly(let expected): region == expected
        case .any:
            !region.isEmpty
                && region.utf8.allSatisfy {
                    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
                }
        }
    }
}
