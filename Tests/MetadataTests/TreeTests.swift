import HTTPTypes
import Testing
import Vocabulary
import World

@testable import Metadata

@Suite struct `The tree` {
    @Test func `the root lists the versions`() throws {
        let guest = try Guest()
        let text = try guest.ask(.get, "/", token: try guest.token()).text
        #expect(
            text == """
                1.0
                2007-01-19
                2007-03-01
                2007-08-29
                2007-10-10
                2007-12-15
                2008-02-01
                2008-09-01
                2009-04-04
                2011-01-01
                2011-05-01
                2012-01-12
                2014-02-25
                2014-11-05
                2015-10-20
                2016-04-19
                2016-06-30
                2016-09-02
                2018-03-28
                2018-08-17
                2018-09-24
                2019-10-01
                2020-10-27
                2021-01-03
                2021-03-23
                2021-07-15
                2022-09-24
                2024-04-11
                2025-10-04
                2026-04-15
                latest
                """)
        #expect(TreeVersion.names == TreeVersion.names.sorted(), "versions are compared as text")
    }

    @Test(arguments: [
        ("latest", "dynamic\nmeta-data\nuser-data"), ("2009-04-04", "dynamic\nmeta-data\nuser-data"),
        ("2008-09-01", "meta-data\nuser-data"), ("1.0", "meta-data\nuser-data"),
    ])
    func `a version lists its parts without slashes`(_ version: String, _ list: String) throws {
        let guest = try Guest()
        for path in ["/\(version)", "/\(version)/"] {
            #expect(try guest.ask(.get, path, token: try guest.token()).text == list)
        }
    }

    @Test(arguments: [
        ("2007-01-19", "1.0", "local-hostname"), ("2007-08-29", "2007-03-01", "instance-type"),
        ("2007-12-15", "2007-10-10", "block-device-mapping/"), ("2007-12-15", "2007-10-10", "profile"),
        ("2008-02-01", "2007-12-15", "placement/"), ("2008-09-01", "2008-02-01", "instance-action"),
        ("2011-01-01", "2009-04-04", "mac"), ("2011-01-01", "2009-04-04", "network/"),
        ("2012-01-12", "2011-05-01", "iam/"), ("2014-02-25", "2012-01-12", "services/"),
        ("2011-05-01", "2011-01-01", "metrics/"), ("2018-03-28", "2016-09-02", "identity-credentials/"),
        ("2018-08-17", "2018-03-28", "events/"), ("2019-10-01", "2018-09-24", "instance-life-cycle"),
        ("2021-03-23", "2021-01-03", "tags/"), ("2022-09-24", "2021-07-15", "system"),
        ("2025-10-04", "2024-04-11", "tag-sets/"),
    ])
    func `each version shows the tree of its date`(_ since: String, _ before: String, _ entry: String) throws
    {
        let guest = try Guest()
        try guest.associate(try guest.makeProfile("p", role: "app"))
        try guest.changeInstance {
            $0.metadataOptions.instanceTags = .enabled
            $0.tags = [Tag(key: "Name", value: "web")]
        }
        let token = try guest.token()
        func entries(_ version: String) throws -> [Substring] {
            try guest.ask(.get, "/\(version)/meta-data/", token: token).text.split(separator: "\n")
        }
        #expect(try entries(since).contains(Substring(entry)))
        #expect(try !entries(before).contains(Substring(entry)))
        #expect(try guest.ask(.get, "/\(since)/meta-data/\(entry)", token: token).status == .ok)
        #expect(try guest.ask(.get, "/\(before)/meta-data/\(entry)", token: token).status == .notFound)
    }

    @Test func `the oldest version lists what it had`() throws {
        let guest = try Guest()
        try guest.change { draft in
            try draft.put(
                KeyPair(
                    account: guest.account, region: .usEast1, name: "mine", id: "key-1", keyType: "ed25519",
                    fingerprint: "", publicKey: "ssh-ed25519 AAAA mine", createdAt: Guest.start))
        }
        try guest.changeInstance { $0.keyName = "mine" }
        #expect(
            try guest.ask(.get, "/1.0/meta-data/", token: try guest.token()).text
                == "ami-id\nami-launch-index\nami-manifest-path\nhostname\ninstance-id\nlocal-ipv4\npublic-keys/\nreservation-id\nsecurity-groups"
        )
    }

    @Test(arguments: [
        ("ami-id", "ami-0fef"), ("ami-launch-index", "0"), ("ami-manifest-path", "(unknown)"),
        ("block-device-mapping", "ami\nroot"), ("block-device-mapping/ami", "xvda"),
        ("block-device-mapping/root", "/dev/xvda"), ("events", "maintenance/"),
        ("events/maintenance", "history\nscheduled"), ("events/maintenance/history", "[]"),
        ("hostname", "ip-10-237-0-16.ec2.internal"), ("local-hostname", "ip-10-237-0-16.ec2.internal"),
        ("instance-action", "none"), ("instance-id", Guest.instanceID), ("instance-life-cycle", "on-demand"),
        ("instance-type", "t3.nano"), ("local-ipv4", "10.237.0.16"), ("mac", "0e:ff:d5:40:fe:7d"),
        ("placement/availability-zone", "us-east-1a"), ("placement/availability-zone-id", "use1-az1"),
        ("placement/region", "us-east-1"), ("profile", "default-hvm"), ("reservation-id", "r-1"),
        ("security-groups", "default\nweb"), ("services", "domain\npartition"),
        ("services/domain", "amazonaws.com"), ("services/partition", "aws"), ("system", "nitro"),
        ("metrics/vhostmd", #"<?xml version="1.0" encoding="UTF-8"?>"#),
        ("identity-credentials", "ec2/"), ("identity-credentials/ec2", "info\nsecurity-credentials/"),
        ("identity-credentials/ec2/security-credentials", "ec2-instance"),
        (
            "identity-credentials/ec2/info",
            "{\n  \"Code\" : \"Success\",\n  \"LastUpdated\" : \"2026-09-26T11:15:51Z\",\n  \"AccountId\" : \"123456789012\"\n}"
        ),
        ("network", "interfaces/"), ("network/interfaces", "macs/"),
        ("network/interfaces/macs", "0e:ff:d5:40:fe:7d/"),
        (
            "network/interfaces/macs/0e:ff:d5:40:fe:7d",
            "device-number\ninterface-id\nlocal-hostname\nlocal-ipv4s\nmac\nowner-id\nsecurity-group-ids\nsecurity-groups\nsubnet-id\nsubnet-ipv4-cidr-block\nvpc-id\nvpc-ipv4-cidr-block\nvpc-ipv4-cidr-blocks"
        ),
        ("network/interfaces/macs/0e:ff:d5:40:fe:7d/owner-id", "123456789012"),
        ("network/interfaces/macs/0e:ff:d5:40:fe:7d/security-group-ids", "sg-1\nsg-2"),
        ("network/interfaces/macs/0e:ff:d5:40:fe:7d/subnet-ipv4-cidr-block", "10.237.0.0/24"),
        ("network/interfaces/macs/0e:ff:d5:40:fe:7d/vpc-ipv4-cidr-blocks", "10.237.0.0/16"),
        (
            "",
            "ami-id\nami-launch-index\nami-manifest-path\nblock-device-mapping/\nevents/\nhostname\nidentity-credentials/\ninstance-action\ninstance-id\ninstance-life-cycle\ninstance-type\nlocal-hostname\nlocal-ipv4\nmac\nmetrics/\nnetwork/\nplacement/\nprofile\nreservation-id\nsecurity-groups\nservices/\nsystem"
        ),
    ])
    func `a plain instance reads`(_ path: String, _ text: String) throws {
        #expect(try Guest().read(path) == text)
    }

    @Test func `volumes are there that were attached before the last start`() throws {
        let guest = try Guest()
        try guest.change { draft in
            let instance = try #require(draft.instance(Guest.instanceID))
            for (device, delay) in [("/dev/sdf", Int64(0)), ("/dev/sdg", 60)] {
                var volume = Volume(
                    account: instance.account, region: instance.region, id: "vol-\(device)",
                    availabilityZone: instance.availabilityZone, shape: .init(type: "gp3", gibibytes: 1),
                    createdAt: instance.launchedAt)
                volume.attachment = .init(
                    instanceID: instance.id, device: device,
                    attachedAt: instance.launchedAt.adding(seconds: delay), deleteOnTermination: false)
                try draft.put(volume)
            }
        }
        #expect(try guest.read("block-device-mapping") == "ami\nebs1\nroot")
        #expect(try guest.read("block-device-mapping/ebs1") == "sdf")
    }

    @Test func `another MAC address is not there`() throws {
        #expect(try Guest().read("network/interfaces/macs/02:00:00:00:00:00/mac") == nil)
    }

    @Test func `the key pair is listed by its name and read by its number`() throws {
        let guest = try Guest()
        #expect(try guest.read("public-keys") == nil)
        try guest.change { draft in
            try draft.put(
                KeyPair(
                    account: guest.account, region: .usEast1, name: "mine", id: "key-1", keyType: "ed25519",
                    fingerprint: "", publicKey: "ssh-ed25519 AAAA mine", createdAt: Guest.start))
        }
        try guest.changeInstance { $0.keyName = "mine" }
        #expect(try guest.read("public-keys/") == "0=mine")
        #expect(try guest.read("public-keys/0/") == "openssh-key")
        #expect(try guest.read("public-keys/0/openssh-key") == "ssh-ed25519 AAAA mine\n")
        // The instance has its own, whatever became of the pair.
        try guest.changeInstance { $0.publicKey = "ssh-ed25519 BBBB mine" }
        #expect(try guest.read("public-keys/") == "0=mine")
        #expect(try guest.read("public-keys/0/openssh-key") == "ssh-ed25519 BBBB mine\n")
    }

    @Test func `tags show when they are enabled and there are any`() throws {
        let guest = try Guest()
        try guest.changeInstance { $0.tags = [Tag(key: "Name", value: "web 1"), Tag(key: "Env", value: "")] }
        #expect(try guest.read("tags/instance") == nil)
        try guest.changeInstance { $0.metadataOptions.instanceTags = .enabled }
        #expect(try guest.read("tags") == "instance/")
        #expect(try guest.read("tags/instance") == "Env\nName")
        #expect(try guest.read("tags/instance/Name") == "web 1")
        #expect(try guest.read("tags/instance/Env") == "")
        #expect(try guest.read("tags/instance/Other") == nil)
        #expect(try guest.read("tag-sets/instance") == #"{"Env":"","Name":"web 1"}"#)
        try guest.changeInstance { $0.tags = [] }
        #expect(try guest.read("tags") == nil)
        #expect(try guest.read("tag-sets/instance") == "{}")
    }

    @Test func `user data comes as it was given`() throws {
        let guest = try Guest()
        let bytes: [UInt8] = [0x23, 0x21, 0, 0xFF, 0x0A]
        try guest.changeInstance { $0.userData = bytes }
        let answer = try guest.ask(.get, "/latest/user-data", token: try guest.token())
        #expect(answer.body == bytes)
        #expect(answer.headers[.contentType] == "application/octet-stream")
    }

    @Test func `the identity document is AWS's to the byte`() throws {
        let guest = try Guest()
        let token = try guest.token()
        let answer = try guest.ask(.get, "/latest/dynamic/instance-identity/document", token: token)
        #expect(
            answer.text == """
                {
                  "accountId" : "123456789012",
                  "architecture" : "x86_64",
                  "availabilityZone" : "us-east-1a",
                  "billingProducts" : null,
                  "devpayProductCodes" : null,
                  "marketplaceProductCodes" : null,
                  "imageId" : "ami-0fef",
                  "instanceId" : "i-0123456789abcdef0",
                  "instanceType" : "t3.nano",
                  "kernelId" : null,
                  "pendingTime" : "2026-09-26T11:03:58Z",
                  "privateIp" : "10.237.0.16",
                  "ramdiskId" : null,
                  "region" : "us-east-1",
                  "version" : "2017-09-30"
                }
                """)
        #expect(answer.headers[.contentType] == "text/plain")
        #expect(try guest.ask(.get, "/latest/dynamic", token: token).text == "instance-identity/")
        #expect(
            try guest.ask(.get, "/latest/dynamic/instance-identity/", token: token).text
                == "document\npkcs7\nrsa2048\nsignature")
    }

    @Test(arguments: TreeVersion.names)
    func `whatever is listed can be read`(_ version: String) throws {
        let guest = try Guest()
        try guest.associate(try guest.makeProfile("p", role: "app"))
        try guest.change { draft in
            try draft.put(
                KeyPair(
                    account: guest.account, region: .usEast1, name: "mine", id: "key-1", keyType: "rsa",
                    fingerprint: "", publicKey: "ssh-rsa AAAA", createdAt: Guest.start))
        }
        try guest.changeInstance {
            $0.keyName = "mine"
            $0.metadataOptions.instanceTags = .enabled
            $0.tags = [Tag(key: "Name", value: "web"), Tag(key: "a/b", value: "hidden")]
        }
        let token = try guest.token()
        var unread = ["/\(version)/meta-data/"]
        if version >= "2009-04-04" { unread.append("/\(version)/dynamic/") }
        var leaves = 0
        while let directory = unread.popLast() {
            let list = try guest.ask(.get, directory, token: token)
            try #require(list.status == .ok, "\(directory)")
            for entry in list.text.split(separator: "\n") {
                // As cloud-init walks: a slash or `N=` is a directory.
                if let equals = entry.firstIndex(of: "="), directory.hasSuffix("public-keys/") {
                    unread.append(directory + entry[..<equals] + "/")
                } else if entry.hasSuffix("/") {
                    unread.append(directory + entry)
                } else {
                    leaves += 1
                    #expect(
                        try guest.ask(.get, directory + entry, token: token).status == .ok,
                        "\(directory)\(entry)")
                }
            }
        }
        #expect(leaves >= 9)
    }

    @Test func `every leaf names a version that exists`() {
        for leaf in metadataLeaves { #expect(TreeVersion(leaf.since.name) != nil, "\(leaf.path)") }
    }

    @Test(arguments: [
        ("us-east-1a", "use1-az1"), ("eu-west-3c", "euw3-az3"), ("ap-southeast-2b", "apse2-az2"),
        ("eu-central-1a", "euc1-az1"), ("us-gov-west-1a", "usgw1-az1"), ("ap-northeast-1d", "apne1-az4"),
        ("nonsense", nil), ("", nil), ("us-east-1", nil),
    ])
    func `a zone has an identifier`(_ zone: String, _ id: String?) {
        #expect(availabilityZoneID(of: zone) == id)
    }
}
