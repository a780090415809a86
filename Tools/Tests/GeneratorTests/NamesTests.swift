import Testing

@testable import Generator

@Suite struct `a member's name in Swift` {
    @Test(arguments: [
        ("RoleName", "roleName"), ("ARN", "arn"), ("Arn", "arn"), ("ETag", "eTag"),
        ("MFADelete", "mfaDelete"),
        ("SSEKMSKeyId", "ssekmsKeyId"), ("DBName", "dbName"), ("arn", "arn"),
        ("Ipv6Addresses", "ipv6Addresses"),
        ("ID", "id"), ("X", "x"), ("ChecksumCRC32C", "checksumCRC32C"), ("Return", "`return`"),
        ("Default", "`default`"), ("Protocol", "`protocol`"),
    ])
    func `begins small and is never a keyword`(name: String, swift: String) {
        #expect(Names.member(name) == swift)
    }
}
