import Vocabulary
import World

/// Everything that can be read below a version, with the edition that first had it.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-metadata.html
let metadataLeaves: [Leaf] = [
    text("meta-data/ami-id", "1.0") { $0.instance.imageID },
    text("meta-data/ami-launch-index", "1.0") { String($0.instance.launchIndex) },
    text("meta-data/ami-manifest-path", "1.0") { _ in "(unknown)" },
    text("meta-data/hostname", "1.0") { $0.instance.privateDNSName },
    text("meta-data/instance-id", "1.0") { $0.instance.id },
    text("meta-data/local-ipv4", "1.0") { $0.instance.privateIPv4 },
    text("meta-data/public-keys/{key}/openssh-key", "1.0") { view in
        // The one text that ends its line: it is appended to authorized_keys as it is.
        view.publicKey.map { $0.hasSuffix("\n") ? $0 : $0 + "\n" }
    },
    text("meta-data/reservation-id", "1.0") { $0.instance.reservationID },
    text("meta-data/security-groups", "1.0") { $0.securityGroupNames },
    text("meta-data/local-hostname", "2007-01-19") { $0.instance.privateDNSName },
    text("meta-data/public-hostname", "2007-01-19") { $0.interfaces.first?.publicHostname },
    text("meta-data/public-ipv4", "2007-01-19") { $0.interfaces.first?.publicAddresses.first?.address },
    text("meta-data/instance-type", "2007-08-29") { $0.instance.instanceType },
    text("meta-data/block-device-mapping/ami", "2007-12-15") { view in
        InstanceView.shortName(ofDevice: view.instance.rootDeviceName)
    },
    Leaf("meta-data/block-device-mapping/{volume}", "2007-12-15", exists: { _, _ in true }) { view, chosen in
        view.volumes.first { $0.name == chosen.last }.map { Content($0.device) }
    },
    text("meta-data/block-device-mapping/root", "2007-12-15") { $0.instance.rootDeviceName },
    text("meta-data/profile", "2007-12-15") { _ in "default-hvm" },
    text("meta-data/placement/availability-zone", "2008-02-01") { $0.instance.availabilityZone },
    text("meta-data/instance-action", "2008-09-01") { _ in "none" },
    text("dynamic/instance-identity/document", "2009-04-04") { identityDocument(of: $0.instance) },
    identity(.pkcs7, "2009-04-04"),
    identity(.rsa2048, "2009-04-04"),
    identity(.signature, "2009-04-04"),
    text("meta-data/mac", "2011-01-01") { $0.instance.macAddress },

    // https://github.com/vhostmd/vhostmd; nothing has been in it since Nitro.
    text("meta-data/metrics/vhostmd", "2011-05-01") { _ in #"<?xml version="1.0" encoding="UTF-8"?>"# },
    Leaf("meta-data/identity-credentials/ec2/info", "2018-03-28", exists: { _, _ in true }) { view, _ in
        view.itself.delivery(to: view.instance, at: view.now).info
    },
    Leaf(
        "meta-data/identity-credentials/ec2/security-credentials/ec2-instance", "2018-03-28",
        exists: { _, _ in true }
    ) { view, _ in
        view.itself.delivery(to: view.instance, at: view.now).sets.document(view.access, at: view.now)
    },

    network("device-number", "2011-01-01") { _, interface in String(interface.deviceNumber) },
    network("interface-id", "2011-01-01") { _, interface in interface.id },
    Leaf(
        "meta-data/network/interfaces/macs/{mac}/ipv4-associations/{address}", "2011-01-01",
        exists: { _, _ in true }
    ) { view, chosen in
        view.interface(chosen)?.publicAddresses.first { $0.address == chosen.last }.map { Content($0.of) }
    },
    network("local-hostname", "2011-01-01") { _, interface in interface.hostname },
    network("local-ipv4s", "2011-01-01") { _, interface in interface.addresses.joined(separator: "\n") },
    network("mac", "2011-01-01") { _, interface in interface.mac },
    network("owner-id", "2011-01-01") { view, _ in view.instance.account.description },
    network("public-hostname", "2011-01-01") { _, interface in interface.publicHostname },
    network("public-ipv4s", "2011-01-01") { _, interface in
        interface.publicAddresses.isEmpty
            ? nil : interface.publicAddresses.map(\.address).joined(separator: "\n")
    },
    network("security-group-ids", "2011-01-01") { _, interface in
        interface.securityGroupIDs.joined(separator: "\n")
    },
    network("security-groups", "2011-01-01") { view, interface in
        view.groupNames(interface.securityGroupIDs)
    },
    network("subnet-id", "2011-01-01") { _, interface in interface.subnetID },
    network("subnet-ipv4-cidr-block", "2011-01-01") { view, interface in
        view.subnet(interface.subnetID)?.cidrBlock
    },
    network("vpc-id", "2011-01-01") { _, interface in interface.vpcID },
    network("vpc-ipv4-cidr-block", "2011-01-01") { view, interface in view.vpc(interface.vpcID)?.cidrBlock },
    network("vpc-ipv4-cidr-blocks", "2016-06-30") { view, interface in view.vpcBlocks(interface.vpcID) },

    Leaf("meta-data/iam/info", "2012-01-12", exists: { view, _ in view.role.hasInfo }) { view, _ in
        view.role.info
    },
    Leaf("meta-data/iam/security-credentials/{role}", "2012-01-12", exists: { _, _ in true }) { view, _ in
        view.role.credentials(view.access, at: view.now)
    },

    text("meta-data/services/domain", "2014-02-25") { _ in "amazonaws.com" },
    text("meta-data/services/partition", "2015-10-20") { _ in "aws" },
    text("meta-data/events/maintenance/history", "2018-08-17") { _ in "[]" },
    text("meta-data/events/maintenance/scheduled", "2018-08-17") { _ in "[]" },
    text("meta-data/instance-life-cycle", "2019-10-01") { _ in "on-demand" },
    text("meta-data/placement/availability-zone-id", "2019-10-01") {
        availabilityZoneID(of: $0.instance.availabilityZone)
    },
    text("meta-data/placement/region", "2019-10-01") { $0.instance.region.rawValue },
    Leaf("meta-data/tags/instance/{tag}", "2021-03-23", exists: { _, _ in true }) { view, chosen in
        view.shownTags.first { $0.key == chosen.last }.map { Content($0.value) }
    },
    text("meta-data/system", "2022-09-24") { _ in "nitro" },
    text("meta-data/tag-sets/instance", "2025-10-04") { view in
        guard view.instance.metadataOptions.instanceTags == .enabled else { return nil }
        let tags = view.instance.tags.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        let members = tags.map { JSONString.quote($0.key) + ":" + JSONString.quote($0.value) }
        return "{" + members.joined(separator: ",") + "}"
    },

    Leaf("user-data", "1.0", exists: { view, _ in view.instance.userData != nil }) { view, _ in
        view.instance.userData.map { Content(binary: $0) }
    },
]

extension Leaf {
    init(
        _ path: String, _ since: TreeVersion,
        exists: @escaping @Sendable (InstanceView, [String]) -> Bool,
        read: @escaping @Sendable (InstanceView, [String]) -> Content?
    ) {
        self.init(path: path.split(separator: "/").map(String.init), since: since, exists: exists, read: read)
    }
}

/// A leaf of plain text; nil where the instance has none.
private func text(
    _ path: String, _ since: TreeVersion, _ value: @escaping @Sendable (InstanceView) -> String?
) -> Leaf {
    Leaf(
        path, since, exists: { view, _ in value(view) != nil },
        read: { view, _ in value(view).map { Content($0) } })
}

/// A signature of the identity document. It is made only when it is read.
private func identity(_ kind: DocumentSigner.Kind, _ since: TreeVersion) -> Leaf {
    Leaf("dynamic/instance-identity/" + kind.rawValue, since, exists: { _, _ in true }) { view, _ in
        view.identity.text(kind, of: view.instance).map { Content($0) }
    }
}

/// A leaf of a network interface.
private func network(
    _ name: String, _ since: TreeVersion,
    _ value: @escaping @Sendable (InstanceView, InterfaceView) -> String?
) -> Leaf {
    let read = { @Sendable (view: InstanceView, chosen: [String]) in
        view.interface(chosen).flatMap { value(view, $0) }
    }
    return Leaf(
        "meta-data/network/interfaces/macs/{mac}/" + name, since,
        exists: { read($0, $1) != nil }, read: { read($0, $1).map { Content($0) } })
}
