import Vocabulary

extension IPv4Address {
    /// `5.0.0.10.in-addr.arpa`
    package init?(reversed name: String) {
        let suffix = ".in-addr.arpa"
        guard name.hasSuffix(suffix), let backward = IPv4Address(name.dropLast(suffix.count)) else {
            return nil
        }
        self.init(backward.number.byteSwapped)
    }

    /// Where the metadata service is.
    package static let metadata = IPv4Address(169, 254, 169, 254)
    /// Where the resolver is, and where AWS's names lead.
    package static let resolver = IPv4Address(169, 254, 169, 253)
}
