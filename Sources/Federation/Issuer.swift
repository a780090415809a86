import Foundation

/// Where an issuer keeps its keys.
/// https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig
enum Issuer {
    private struct Configuration: Decodable {
        var issuer: String
        var jwks_uri: String
    }

    static func configurationURL(of issuer: String) -> String {
        let base = issuer.hasSuffix("/") ? issuer.dropLast() : issuer[...]
        return "\(base)/.well-known/openid-configuration"
    }

    /// The address of the key set, out of the issuer's configuration.
    static func keySetURL(_ document: [UInt8], of issuer: String) throws(WebFailure) -> String {
        guard let configuration = try? JSONDecoder().decode(Configuration.self, from: Data(document)) else {
            throw .useless("\(issuer) has no configuration that can be read")
        }
        guard configuration.issuer == issuer else {
            throw .useless("\(issuer) calls itself \(configuration.issuer)")
        }
        guard mayFetch(configuration.jwks_uri, for: issuer) else {
            throw .useless("\(issuer) keeps its keys at \(configuration.jwks_uri)")
        }
        return configuration.jwks_uri
    }

    /// The issuer's own host may be anywhere, because an administrator named it. Another host must be a public
    /// name, so that no issuer sends us about the inside of a network.
    private static func mayFetch(_ url: String, for issuer: String) -> Bool {
        guard let target = URLComponents(string: url), let own = URLComponents(string: issuer),
            target.scheme == "https", target.user == nil, target.password == nil, let host = target.host
        else { return false }
        if host == own.host, target.port == own.port { return true }
        guard target.port == nil || target.port == 443 else { return false }
        let labels = host.lowercased().split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, let last = labels.last, !labels.contains("") else { return false }
        // Addresses have colons or end in a number, which may be written 0x7F; no public name does.
        return !host.contains(":") && last.first?.isNumber == false
            && !["localhost", "local", "internal", "lan", "home", "localdomain"].contains(last)
    }
}
