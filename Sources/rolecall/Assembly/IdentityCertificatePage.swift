import Gateway
import Metadata

extension OwnPage {
    /// What signed identity documents are verified with: `?kind=rsa2048`, or all three in one file.
    static func instanceIdentityCertificate(_ identity: InstanceIdentity) -> OwnPage {
        OwnPage(contentType: "application/x-pem-file") { query in
            guard !query.isEmpty else { return try identity.certificates() }
            guard query.hasPrefix("kind=") else { return nil }
            return try identity.certificates(of: String(query.dropFirst("kind=".count)))
        }
    }
}
