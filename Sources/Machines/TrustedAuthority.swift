import CLinux
import Glibc

/// The certificate authority that machines trust besides those of their image: the server's own, which vouches
/// for AWS's names inside them.
package struct TrustedAuthority: Sendable {
    /// Its certificate.
    let pem: String
    /// What OpenSSL's directory of authorities calls it: `openssl x509 -subject_hash`.
    let subjectHash: String

    /// Where each family of distributions has all authorities in one file.
    private static let bundles = [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
        "/var/lib/ca-certificates/ca-bundle.pem",
    ]
    /// Where they take further ones from when they make that file anew.
    private static let anchors = [
        "/etc/pki/ca-trust/source/anchors", "/etc/pki/trust/anchors",
    ]
    private static let own = "/usr/local/share/ca-certificates/rolecall.crt"

    package init(pem: String, subjectHash: String) {
        self.pem = pem
        self.subjectHash = subjectHash
    }

    /// What programs that bring their own list of authorities look at.
    func variables(on disk: UpperLayer) -> [String: String] {
        let bundle = Self.bundles.first { disk.plainFile($0) != nil } ?? Self.bundles[0]
        var variables = Dictionary(
            uniqueKeysWithValues: ["AWS_CA_BUNDLE", "REQUESTS_CA_BUNDLE", "SSL_CERT_FILE", "CURL_CA_BUNDLE"]
                .map { ($0, bundle) })
        variables["NODE_EXTRA_CA_CERTS"] = Self.own
        return variables
    }

    /// Puts it where the image's programs look, and where `update-ca-certificates` and `update-ca-trust` find it.
    func install(on disk: UpperLayer) throws {
        try write(pem, to: Self.own, disk)
        for place in Self.anchors where disk.lowerHas(place) {
            try write(pem, to: "\(place)/rolecall.pem", disk)
        }
        let known = Self.bundles.filter { disk.plainText($0) != nil }
        for bundle in known.isEmpty ? [Self.bundles[0]] : known {
            let text = disk.plainText(bundle) ?? ""
            guard !text.contains(pem) else { continue }
            try write(text.isEmpty || text.hasSuffix("\n") ? text + pem : text + "\n" + pem, to: bundle, disk)
        }
        // As update-ca-certificates leaves them: OpenSSL finds an authority by its name's hash.
        try link("/etc/ssl/certs/rolecall.pem", to: Self.own, disk)
        try link("/etc/ssl/certs/\(subjectHash).0", to: "rolecall.pem", disk)
    }

    /// What the machine's owner has made of a place is the owner's business.
    private func write(_ text: String, to place: String, _ disk: UpperLayer) throws {
        guard disk.leadsThroughDirectories(to: place), disk.plainText(place) != text else { return }
        try disk.write(text, to: place, mode: 0o644)
    }

    private func link(_ place: String, to target: String, _ disk: UpperLayer) throws {
        guard disk.leadsThroughDirectories(to: place), !disk.has(place) else { return }
        try disk.makeParents(of: place)
        // ln -s TARGET PLACE
        try SystemError.checkErrno(symlink(target, "\(disk.path)\(place)"), "link \(place)")
    }
}

extension UpperLayer {
    /// Whether all that lies above `place` are directories. A guest may have put a link there, which would lead
    /// this computer's root user out of the layer.
    fileprivate func leadsThroughDirectories(to place: String) -> Bool {
        var parent = ""
        for part in place.split(separator: "/").dropLast() {
            parent += "/\(part)"
            if let own = File.status("\(path)\(parent)"), !own.isDirectory { return false }
        }
        return true
    }

    /// What a file holds, unless it is larger than any list of authorities.
    fileprivate func plainText(_ place: String) -> String? {
        guard let file = plainFile(place), let size = File.status(file)?.st_size, size <= 4 << 20 else {
            return nil
        }
        return File.text(file)
    }

    /// The path of a file that is no link itself and is not behind one, here or below.
    fileprivate func plainFile(_ place: String) -> String? {
        guard leadsThroughDirectories(to: place) else { return nil }
        if let own = File.status("\(path)\(place)") {
            return own.kind == S_IFREG ? "\(path)\(place)" : nil
        }
        guard !isHidden(place) else { return nil }
        var parent = ""
        for part in place.split(separator: "/").dropLast() {
            parent += "/\(part)"
            guard File.status("\(lower)\(parent)")?.isDirectory == true else { return nil }
        }
        return File.status("\(lower)\(place)")?.kind == S_IFREG ? "\(lower)\(place)" : nil
    }
}
