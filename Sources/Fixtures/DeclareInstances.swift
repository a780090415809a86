import EC2Service
import Service
import Vocabulary
import World

/// Images, key pairs and instances of a fixture.
extension Declaration {
    mutating func images(_ sections: FixtureFields) throws {
        try each(
            in: sections, "images", a: "image", by: "id",
            [
                "name", "description", "architecture", "root_directory", "login_user", "http_tokens", "tags",
            ]
        ) { me, fields, id in
            try fields.place.checkID(id, "ami")
            let known = me.draft.image(id, region: me.region)
            if let known, known.owner != me.account.description {
                throw fields.place.error("it belongs to another account")
            }
            let architecture = try fields.choice("architecture", of: ["x86_64", "arm64"])
            try fields.checkUnchanged("architecture", known?.architecture)
            var image =
                try known
                ?? Image(
                    region: me.region, id: id, name: try fields.optionalText("name") ?? id,
                    owner: me.account.description, architecture: architecture ?? "x86_64", createdAt: me.now,
                    isPublic: false)
            image.name = try fields.optionalText("name") ?? image.name
            image.description = try fields.optionalText("description") ?? image.description
            image.rootDirectory = try fields.optionalText("root_directory") ?? image.rootDirectory
            image.loginUser = try fields.optionalText("login_user") ?? image.loginUser
            if let tokens = try fields.choice("http_tokens", of: ["optional", "required"]) {
                image.imdsSupport = tokens == "required" ? "v2.0" : nil
            }
            image.tags = try fields.tags(over: image.tags)
            image.deregisteredAt = nil
            try me.declare(image)
        }
    }

    mutating func keyPairs(_ sections: FixtureFields) throws {
        try each(in: sections, "key_pairs", a: "key pair", ["public_key", "tags"]) { me, fields, name in
            guard let key = DeclaredKeyPair(publicKey: try fields.text("public_key")) else {
                throw try fields.required("public_key").error("it is no line of an authorized_keys file")
            }
            let known = me.draft.keyPair(name, in: me.account, region: me.region)
            var pair = key.pair(
                name: name, id: known?.id ?? "key-0\(me.ids.hex(16))", account: me.account, region: me.region,
                createdAt: known?.createdAt ?? me.now)
            pair.tags = try fields.tags(over: known?.tags ?? [])
            try me.declare(pair)
        }
    }

    mutating func instances(_ sections: FixtureFields) throws {
        try each(
            in: sections, "instances", a: "instance", by: "id",
            [
                "image", "type", "subnet", "security_groups", "key_pair", "instance_profile", "user_data",
                "http_tokens", "state", "tags",
            ]
        ) { me, fields, id in
            try fields.place.checkID(id, "i")
            var instance = DeclaredInstance(id: id)
            instance.imageID = try fields.optionalText("image")
            instance.instanceType = try fields.optionalText("type") ?? instance.instanceType
            instance.subnetID = try fields.optionalText("subnet")
            instance.securityGroupIDs = try fields.list("security_groups").map { try $0.text() }
            instance.keyName = try fields.optionalText("key_pair")
            instance.profileName = try fields.optionalText("instance_profile")
            instance.userData = try fields.optionalText("user_data").map { Array($0.utf8) }
            instance.httpTokens = try fields.choice("http_tokens", of: ["optional", "required"])
                .flatMap { MetadataOptions.Tokens(rawValue: $0) }
            instance.state = try fields.choice("state", of: ["running", "stopped"])
                .flatMap { DeclaredInstance.State(rawValue: $0) }
            instance.tags = try fields.tags(over: me.draft.instance(id)?.tags ?? [])
            let before = me.draft.changes.count
            let order = try instance.put(
                account: me.account, region: me.region, ids: me.ids, at: me.now, in: &me.draft)
            if me.draft.changes.count > before { me.changed += 1 }
            if let order { me.orders.append(order) }
        }
    }
}
