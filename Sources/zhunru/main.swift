print("zhunru")
